package nl.tweestap.guide.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import nl.tweestap.guide.Audience;
import nl.tweestap.guide.Device;
import nl.tweestap.guide.Followed;
import nl.tweestap.guide.Guide;
import nl.tweestap.guide.Guides;
import nl.tweestap.guide.Step;
import nl.tweestap.school.School;
import nl.tweestap.school.Schools;
import nl.tweestap.text.Language;

/** The guide that was asked for, for this reader; and addresses in it that keep what was chosen. */
@RequestScoped
public class OpenGuide {

    /** Request attribute of {@link Followed}. */
    static final String FOLLOWED = Followed.class.getName();

    @Inject HttpServletRequest request;
    @Inject Schools schools;
    @Inject Guides guides;

    private Optional<Guide> loaded = Optional.empty();

    AskedPage asked() {
        return AskedPage.of(request);
    }

    /** What is known of the reader; nothing on pages that everybody sees. */
    Optional<Followed> followed() {
        return request.getAttribute(FOLLOWED) instanceof Followed followed
                ? Optional.of(followed)
                : Optional.empty();
    }

    Choices choices() {
        return asked().choices();
    }

    Guide guide() {
        if (loaded.isEmpty()) {
            loaded = school().flatMap(this::find);
        }
        return loaded.orElseThrow();
    }

    private Optional<Guide> find(School school) {
        return find(school, device());
    }

    private Optional<Guide> find(School school, Device device) {
        return guides.guide(
                asked().guide(),
                new Audience(
                        school,
                        device,
                        asked().language(),
                        choices().screens(screenLanguages()),
                        choices().isOnOneDevice()));
    }

    List<Language> screenLanguages() {
        return guides.screenLanguages();
    }

    Optional<School> school() {
        return schools.find(asked().school());
    }

    Device device() {
        return asked().device().orElse(AskedPages.UNKNOWN_DEVICE);
    }

    /** The step the page is opened at. */
    Optional<Step> current() {
        return guide().step(asked().step());
    }

    /** This guide for somebody else, without a step and without choices. */
    String path(Language language, Device device) {
        return OpenPage.schoolPath(language, asked().school())
                + "/guides/"
                + asked().guide()
                + "/"
                + device.tag();
    }

    /** The page as it is open, with these choices instead. */
    String here(Language language, Choices choices) {
        String step = asked().step().isEmpty() ? "" : "/" + asked().step();
        return path(language, device()) + step + choices.query();
    }

    String here(Choices choices) {
        return here(asked().language(), choices);
    }

    /** The page as it is open, on another device; without the step when there is none there. */
    String here(Device device) {
        return here(device, choices());
    }

    /** The same with these choices instead. */
    String here(Device device, Choices choices) {
        String step =
                school().flatMap(school -> find(school, device))
                        .flatMap(guide -> guide.step(asked().step()))
                        .map(there -> "/" + there.id())
                        .orElse("");
        return path(asked().language(), device) + step + choices.query();
    }

    /** A step's own address. */
    String at(String step, Choices choices) {
        return path(asked().language(), device()) + "/" + step + choices.query();
    }
}
