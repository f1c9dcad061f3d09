package nl.tweestap.guide.web;

import java.util.Optional;
import nl.tweestap.guide.Device;
import nl.tweestap.text.Language;

/**
 * Which of the open pages is asked for: everything that makes one page differ from another.
 *
 * @param school its slug; as it was typed where there is no such school
 * @param device the one in the address, or the guess
 * @param isGuessed whether the address named no device
 * @param step the step it opens at
 * @param answer the answer given to the guide's question
 * @param missing the part of the address that is nowhere to be found
 */
record AskedPage(
        View view,
        Language language,
        String school,
        String guide,
        Optional<Device> device,
        boolean isGuessed,
        String step,
        String answer,
        String missing) {

    /** Request attribute under which the pages find it. */
    static final String ATTRIBUTE = AskedPage.class.getName();

    enum View {
        FRONT_DOOR("/guide/front-door.xhtml"),
        LANDING("/guide/landing.xhtml"),
        GUIDE("/guide/guide.xhtml"),
        EXAMPLE("/guide/example.xhtml"),
        MISSING("/guide/missing.xhtml");

        private final String file;

        View(String file) {
            this.file = file;
        }

        String file() {
            return file;
        }
    }

    static AskedPage of(View view, Language language, String school) {
        return new AskedPage(view, language, school, "", Optional.empty(), true, "", "", "");
    }

    AskedPage missing(String part) {
        return new AskedPage(
                View.MISSING, language, school, guide, device, isGuessed, step, answer, part);
    }

    AskedPage with(Optional<Device> guess) {
        return new AskedPage(view, language, school, guide, guess, true, step, answer, missing);
    }

    AskedPage inGuide(String slug) {
        return new AskedPage(
                View.GUIDE, language, school, slug, device, isGuessed, step, answer, missing);
    }

    AskedPage on(Device chosen) {
        return new AskedPage(
                view, language, school, guide, Optional.of(chosen), false, step, answer, missing);
    }

    AskedPage at(String stepId) {
        return new AskedPage(
                view, language, school, guide, device, isGuessed, stepId, answer, missing);
    }

    AskedPage answered(String answerId) {
        return new AskedPage(
                view, language, school, guide, device, isGuessed, step, answerId, missing);
    }

    /** Whether other readers see the same page at the same address. */
    boolean dependsOnBrowser() {
        return isGuessed && (view == View.GUIDE || view == View.LANDING);
    }
}
