package nl.tweestap.guide.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tweestap.guide.Guide;
import nl.tweestap.guide.Guides;
import nl.tweestap.school.School;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.CurrentUser;
import nl.tweestap.shell.Texts;

/**
 * Where a landing page leads, by whose second step the school's people set up: into our wizard, or
 * to the guide of Microsoft's. What cannot be done here is not offered.
 */
@Named("landingWays")
@RequestScoped
public class LandingWays {

    /** What a school calls its guides for the day the phone is another one, where it has them. */
    private static final String LOST_PHONE = "lost-phone";

    private static final String NEW_PHONE = "new-phone";

    @Inject OpenGuide open;
    @Inject Guides guides;
    @Inject GuideMinutes minutes;
    @Inject CurrentAddress address;
    @Inject CurrentUser user;
    @Inject Texts texts;

    /** Whether what is set up on this site comes first. */
    public boolean isHere() {
        return open.school().filter(school -> school.secondStep().leadsHere()).isPresent();
    }

    /** Whether this site has a second step of its own beside the one that comes first. */
    public boolean isBeside() {
        return !isHere() && isOffered();
    }

    /** Whether this site's is offered, to people who can sign in here. */
    private boolean isOffered() {
        return user.isSignInSetUp()
                && open.school().filter(school -> school.secondStep().isOfferedHere()).isPresent();
    }

    /** The end of the keys of what is said otherwise where Microsoft's comes first. */
    public String getWhose() {
        return isHere() ? "here" : "microsoft";
    }

    /**
     * What signing in is like afterwards, as the end of a message key: only Microsoft's is
     * approved.
     */
    public String getHave() {
        return isHere() ? "have-how" : "have-how-microsoft";
    }

    /** What the main button is for: which account, how long it takes, what to have at hand. */
    public String getPurpose() {
        String school = open.school().map(School::shortName).orElse("");
        return texts.of("guide.landing.for-" + getWhose(), school, getMinutes());
    }

    /** How long it takes to set up what comes first, about. */
    private int getMinutes() {
        return first().map(minutes::of).orElseGet(() -> GuideMinutes.ofPlan(open.school()));
    }

    private Optional<Guide> first() {
        return isHere()
                ? wizardGuide()
                : microsoftGuides().filter(guide -> guide.topic().isEmpty()).findFirst();
    }

    private Optional<Guide> wizardGuide() {
        return open.school()
                .flatMap(
                        school ->
                                guides.wizardGuide(
                                        school, AskedPages.UNKNOWN_DEVICE, address.language()));
    }

    /** On a device each is written for, the school's main one first. */
    private Stream<Guide> microsoftGuides() {
        return open.school().stream()
                .flatMap(school -> school.guides().stream().flatMap(name -> edition(school, name)))
                .filter(guide -> !guide.isOfWizard());
    }

    private Stream<Guide> edition(School school, School.GuideName name) {
        return guides.devices(school, name.slug()).stream()
                .limit(1)
                .flatMap(
                        device ->
                                guides
                                        .guide(school, name.slug(), device, address.language())
                                        .stream());
    }

    /** The guide of what comes first, which guesses the device; empty text for none. */
    public String getGuide() {
        return address(first());
    }

    /** The guide of what is set up on this site; empty text for none. */
    public String getOwnGuide() {
        return isOffered() ? address(wizardGuide()) : "";
    }

    private String address(Optional<Guide> guide) {
        return guide.map(found -> address.path("guides/" + found.slug())).orElse("");
    }

    /** Where people without a smartphone go on: a guide of their own, else the service desk. */
    public String getWithoutSmartphone() {
        return open.school()
                .flatMap(
                        school ->
                                guides.addressWithoutSmartphone(
                                        school, isHere(), address.language()))
                .orElse("#help");
    }

    /** Whether who lost the phone can get in with a code that was kept. */
    public boolean isRecoverable() {
        return isOffered() && open.school().filter(School::hasRecoveryCodes).isPresent();
    }

    /** What to do when the phone is gone, as the end of a message key. */
    public String getLost() {
        if (!isHere()) {
            return "lost-microsoft";
        }
        return isRecoverable() ? "lost-how" : "lost-desk";
    }

    /** Whether there is an account here, or at Microsoft, to add a new phone to. */
    public boolean isNewPhoneHelped() {
        return !isHere() || isOffered();
    }

    /** A guide about that, for the account that comes first; none for most schools. */
    public List<String> getLostGuides() {
        return named(LOST_PHONE);
    }

    /** The same for who has another phone. */
    public List<String> getNewPhoneGuides() {
        return named(NEW_PHONE);
    }

    private List<String> named(String slug) {
        return microsoftGuides()
                .filter(guide -> !isHere() && guide.slug().equals(slug))
                .map(guide -> address.path("guides/" + guide.slug()))
                .toList();
    }
}
