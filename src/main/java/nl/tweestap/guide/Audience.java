package nl.tweestap.guide;

import nl.tweestap.school.School;
import nl.tweestap.text.Language;

/** Whom a guide is put together for. */
public record Audience(School school, Device device, Language language, ScreenLanguages screens) {

    /** Somebody of whom nobody knows what language the phone and the computer speak. */
    public Audience(School school, Device device, Language language) {
        this(school, device, language, ScreenLanguages.UNKNOWN);
    }

    /** The same reader, whose screens speak these languages. */
    public Audience on(ScreenLanguages spoken) {
        return new Audience(school, device, language, spoken);
    }

    /** The same reader, who begins at this address. */
    public Audience startingAt(String address) {
        return new Audience(school.startingAt(address), device, language, screens);
    }

    /** Where this reader's school stands. */
    public String schoolPath() {
        return "/" + language.tag() + "/" + school.slug();
    }

    /** Where a guide stands for this reader; such an address is printed on paper. */
    public String guidePath(String slug) {
        return schoolPath() + "/guides/" + slug + "/" + device.tag();
    }
}
