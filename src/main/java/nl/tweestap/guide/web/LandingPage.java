package nl.tweestap.guide.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tweestap.guide.Device;
import nl.tweestap.guide.Guide;
import nl.tweestap.guide.Guides;
import nl.tweestap.guide.LandingScreens;
import nl.tweestap.guide.Picture;
import nl.tweestap.school.School;
import nl.tweestap.shell.CurrentUser;
import nl.tweestap.text.Language;

/** A school's landing page: begin, read first, lost phone, help. */
@Named("landingPage")
@RequestScoped
public class LandingPage extends OpenPage {

    /** The step that shows Microsoft asking for more. */
    private static final String MORE_INFORMATION = "more-information";

    @Inject Guides guides;
    @Inject CurrentUser user;

    /** A guide on a device, as a card. */
    public record Card(
            String title,
            String guide,
            String explanation,
            String href,
            String icon,
            boolean isGuess) {}

    /** The main guide on each device it is written for. */
    public List<Card> getCards() {
        return school().stream()
                .flatMap(
                        school ->
                                mainGuide(school).stream()
                                        .flatMap(
                                                slug ->
                                                        guides.devices(school, slug).stream()
                                                                .map(device -> card(slug, device))))
                .toList();
    }

    private static Optional<String> mainGuide(School school) {
        return school.guides().stream().map(School.GuideName::slug).findFirst();
    }

    private Card card(String slug, Device device) {
        return new Card(
                texts.get("guide.landing." + device.tag()),
                edition(slug, device).map(Guide::title).orElse(""),
                texts.of("guide.landing." + device.tag() + "-steps", steps(slug, device)),
                schoolPath(asked().language(), asked().school())
                        + "/guides/"
                        + slug
                        + "/"
                        + device.tag(),
                device.icon(),
                asked().device().filter(device::equals).isPresent());
    }

    private int steps(String slug, Device device) {
        return edition(slug, device).map(Guide::stepCount).orElse(0);
    }

    /** The other guides, as links that say what they are called. */
    public List<Choice> getMore() {
        return school().stream()
                .flatMap(school -> school.guides().stream().skip(1).map(School.GuideName::slug))
                .flatMap(slug -> editions(slug).findFirst().stream())
                .filter(guide -> !guide.isOfWizard() && guide.topic().isEmpty())
                .map(
                        guide ->
                                new Choice(
                                        guide.title(),
                                        schoolPath(asked().language(), asked().school())
                                                + "/guides/"
                                                + guide.slug(),
                                        false,
                                        "",
                                        ""))
                .toList();
    }

    /** A guide for each device it is written for. */
    private Stream<Guide> editions(String slug) {
        return school().stream()
                .flatMap(school -> guides.devices(school, slug).stream())
                .flatMap(device -> edition(slug, device).stream());
    }

    private Optional<Guide> edition(String slug, Device device) {
        return school().flatMap(school -> guides.guide(school, slug, device, asked().language()));
    }

    /**
     * What the cards are about, as the end of a message key: what people set up, what they meet, or
     * our own pages.
     */
    public String getRead() {
        if (school().filter(school -> school.secondStep().leadsHere()).isEmpty()) {
            return "read-microsoft";
        }
        if (!user.isSignInSetUp()) {
            return "read-only";
        }
        boolean isAsked =
                mainSlug()
                        .flatMap(slug -> editions(slug).findFirst())
                        .flatMap(guide -> guide.step(MORE_INFORMATION))
                        .isPresent();
        return isAsked ? "read" : "read-first";
    }

    private Optional<String> mainSlug() {
        return school().flatMap(LandingPage::mainGuide);
    }

    public String getGuess() {
        return asked().device()
                .map(device -> texts.get("guide.device." + device.tag() + ".name"))
                .map(name -> texts.of("guide.landing.guess", name))
                .orElse("");
    }

    /** Signing in as this school's people will, with what it asks them to bind first. */
    public List<Picture> getPictures() {
        return school().stream()
                .flatMap(
                        school ->
                                guides
                                        .pictures(
                                                school,
                                                LandingScreens.of(school),
                                                asked().device().orElse(AskedPages.UNKNOWN_DEVICE),
                                                asked().language())
                                        .stream())
                .toList();
    }

    @Override
    String path(Language language) {
        return schoolPath(language, asked().school());
    }

    @Override
    String canonicalPath(Language language) {
        return path(language);
    }
}
