package nl.tweestap.guide;

import nl.tweestap.school.School;
import nl.tweestap.text.Language;

/**
 * Whom a guide is put together for.
 *
 * @param isOnOneDevice whether the phone is all there is: what others do on a computer is done in
 *     its browser
 */
public record Audience(
        School school,
        Device device,
        Language language,
        ScreenLanguages screens,
        boolean isOnOneDevice) {

    /** Somebody of whom nobody knows what language the phone and the computer speak. */
    public Audience(School school, Device device, Language language) {
        this(school, device, language, ScreenLanguages.UNKNOWN, false);
    }

    /** The same reader, whose screens speak these languages. */
    public Audience on(ScreenLanguages spoken) {
        return new Audience(school, device, language, spoken, isOnOneDevice);
    }

    /** The same reader, who begins at this address. */
    public Audience startingAt(String address) {
        return new Audience(school.startingAt(address), device, language, screens, isOnOneDevice);
    }

    /** Whether nothing is known but school, device and language: most readers are like that. */
    public boolean isLikeMost() {
        return screens.equals(ScreenLanguages.UNKNOWN) && !isOnOneDevice;
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
