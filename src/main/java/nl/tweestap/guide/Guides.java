package nl.tweestap.guide;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.tweestap.content.Problem;
import nl.tweestap.school.School;
import nl.tweestap.text.Language;

/** The guides a school offers, put together for a reader. */
public interface Guides {

    /**
     * A guide.
     *
     * @param slug the guide's word in addresses
     * @return empty when the school offers no such guide, or not for this device
     */
    default Optional<Guide> guide(School school, String slug, Device device, Language language) {
        return guide(slug, new Audience(school, device, language));
    }

    /** The same for somebody of whom we know more. */
    Optional<Guide> guide(String slug, Audience audience);

    /** The devices a guide is written for; none when the school offers no such guide. */
    List<Device> devices(School school, String slug);

    /** What guides and steps were called before. */
    FormerNames formerNames();

    /** The step that explains a page of our own wizard, to be shown beside it. */
    Optional<Step> step(School school, WizardStep wizardStep, Device device, Language language);

    /** The guide that explains our own wizard. */
    Optional<Guide> wizardGuide(School school, Device device, Language language);

    /**
     * Where a guide tells how it goes without a smartphone.
     *
     * @param isHere whether it is the second step of this site that is wanted; else Microsoft's
     * @return empty where no guide of that tells it
     */
    default Optional<String> addressWithoutSmartphone(
            School school, boolean isHere, Language language) {
        return school.guides().stream()
                .map(School.GuideName::slug)
                .flatMap(slug -> guide(school, slug, Device.OTHER, language).stream())
                .filter(guide -> guide.isOfWizard() == isHere)
                .findFirst()
                .map(Guide::path);
    }

    /** Where the guide explains a page of our own: for “Doesn't it work?”. */
    Optional<String> helpAddress(
            School school, WizardStep wizardStep, Device device, Language language);

    /** Where the app is in the shop of this device, as the school's guides say it. */
    Optional<String> appAddress(School school, Device device);

    /** The languages that the screens in the guides speak. */
    List<Language> screenLanguages();

    /** Screens on their own, with nothing pointed at; those that do not exist are left out. */
    List<Picture> pictures(School school, List<String> screens, Device device, Language language);

    /** A number that changes when the content does, schools included. */
    long edition();

    /** Everything editors have to mend: {@code ./check-content} finds the same. */
    List<Problem> problems();

    /** The files whose last good version stays up until what is on disk is mended. */
    Set<String> heldBack();

    /** What this school's editors have to look at again. */
    Upkeep upkeep(School school);
}
