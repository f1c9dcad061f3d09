package nl.tweestap.teach.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import nl.tweestap.guide.Device;
import nl.tweestap.guide.Guide;
import nl.tweestap.guide.Guides;
import nl.tweestap.school.School;
import nl.tweestap.school.Situation;
import nl.tweestap.school.WhichWay;
import nl.tweestap.school.WhichWay.Way;
import nl.tweestap.school.web.CurrentSchool;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.CurrentUser;

/** One question, or one advice and one spare. Nothing is remembered between pages. */
@Named("whichWayPage")
@RequestScoped
public class WhichWayPage {

    @Inject CurrentAddress address;
    @Inject CurrentSchool current;
    @Inject CurrentUser user;
    @Inject Guides guides;

    private Situation situation() {
        return address.get().segment(1).flatMap(Situation::ofTag).orElse(Situation.UNKNOWN);
    }

    private School school() {
        return current.get().orElseThrow();
    }

    public boolean isQuestion() {
        return situation().asks().isPresent();
    }

    /** The end of message keys: what is asked, or what is advised. */
    public String getTag() {
        return situation().asks().map(Situation.Question::tag).orElseGet(() -> advice().tag());
    }

    private Way advice() {
        return WhichWay.of(school(), situation()).advice();
    }

    /** What is advised beside it; empty text at a question, and where there is none. */
    public String getSpare() {
        return isQuestion()
                ? ""
                : WhichWay.of(school(), situation()).spare().map(Way::tag).orElse("");
    }

    public String getYes() {
        return path(situation().with(true));
    }

    public String getNo() {
        return path(situation().with(false));
    }

    /** The question before this page; empty at the first. */
    public String getBefore() {
        return situation().equals(Situation.UNKNOWN) ? "" : path(situation().before());
    }

    private String path(Situation to) {
        String tag = to.tag();
        return address.path(WhichWayPlaces.WHICH + (tag.isEmpty() ? "" : "/" + tag));
    }

    /** Where it is set up, where that is on this site; else empty. */
    public String getStart() {
        boolean isHere = school().secondStep().leadsHere() && user.isSignInSetUp();
        return isHere && advice() != Way.DESK ? address.path("enrol") : "";
    }

    /** The guide that shows how; where people help, where there is none. */
    public String getGuide() {
        String help = address.path("") + "#help";
        return switch (advice()) {
            case APP -> main().map(slug -> address.path("guides/" + slug)).orElse(help);
            case SMS, CALL -> withoutSmartphone().orElse(help);
            case CODES, DESK -> help;
        };
    }

    private Optional<String> withoutSmartphone() {
        return guides.addressWithoutSmartphone(
                school(), school().secondStep().leadsHere(), address.language());
    }

    private Optional<String> main() {
        return school().guides().stream()
                .map(School.GuideName::slug)
                .filter(slug -> guide(slug).filter(this::isOfLeader).isPresent())
                .findFirst();
    }

    private Optional<Guide> guide(String slug) {
        return guides.guide(school(), slug, Device.IOS, address.language());
    }

    private boolean isOfLeader(Guide guide) {
        return guide.isOfWizard() == school().secondStep().leadsHere() && guide.topic().isEmpty();
    }
}
