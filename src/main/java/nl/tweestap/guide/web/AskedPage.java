package nl.tweestap.guide.web;

import jakarta.servlet.http.HttpServletRequest;
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
 * @param choices what the reader has chosen, answers among them
 * @param trial how far a rehearsal is
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
        Choices choices,
        Trial trial,
        String missing) {

    /** Request attribute under which the pages find it. */
    static final String ATTRIBUTE = AskedPage.class.getName();

    enum View {
        FRONT_DOOR("/guide/front-door.xhtml"),
        LANDING("/guide/landing.xhtml"),
        GUIDE("/guide/guide.xhtml"),
        EMBED("/guide/embed.xhtml"),
        TRY("/guide/try.xhtml"),
        EMBED_TRY("/guide/embed-try.xhtml"),
        EXAMPLE("/guide/example.xhtml"),
        MISSING("/guide/missing.xhtml"),
        EMBED_MISSING("/guide/embed-missing.xhtml");

        private final String file;

        View(String file) {
            this.file = file;
        }

        String file() {
            return file;
        }

        boolean isMissing() {
            return this == MISSING || this == EMBED_MISSING;
        }

        /** Its place in somebody's frame; only guides and their rehearsals have one. */
        View framed() {
            return switch (this) {
                case GUIDE -> EMBED;
                case TRY -> EMBED_TRY;
                default -> EMBED_MISSING;
            };
        }

        boolean isFramed() {
            return this == EMBED || this == EMBED_TRY;
        }
    }

    /** The page this request was forwarded for. */
    static AskedPage of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof AskedPage page) {
            return page;
        }
        throw new IllegalStateException("This page is shown by FinishedPages only.");
    }

    static AskedPage of(View view, Language language, String school) {
        return new AskedPage(
                view,
                language,
                school,
                "",
                Optional.empty(),
                true,
                "",
                Choices.NONE,
                Trial.NONE,
                "");
    }

    AskedPage missing(String part) {
        return like(View.MISSING, guide, device, isGuessed, step, choices, trial, part);
    }

    /** The same in somebody's frame: a guide, a rehearsal, or nothing. */
    AskedPage framed() {
        return like(view.framed(), guide, device, isGuessed, step, choices, trial, missing);
    }

    AskedPage with(Optional<Device> guess) {
        return like(view, guide, guess, true, step, choices, trial, missing);
    }

    AskedPage inGuide(String slug) {
        return like(View.GUIDE, slug, device, isGuessed, step, choices, trial, missing);
    }

    AskedPage on(Device chosen) {
        return like(view, guide, Optional.of(chosen), false, step, choices, trial, missing);
    }

    AskedPage at(String stepId) {
        return like(view, guide, device, isGuessed, stepId, choices, trial, missing);
    }

    /** The same step, to be tried out. */
    AskedPage trying(String stepId, Trial tried) {
        return like(View.TRY, guide, device, isGuessed, stepId, choices, tried, missing);
    }

    AskedPage with(Choices chosen) {
        return like(view, guide, device, isGuessed, step, chosen, trial, missing);
    }

    /** Of the same school in the same language. */
    private AskedPage like(
            View otherView,
            String otherGuide,
            Optional<Device> otherDevice,
            boolean isOtherGuessed,
            String otherStep,
            Choices otherChoices,
            Trial otherTrial,
            String otherMissing) {
        return new AskedPage(
                otherView,
                language,
                school,
                otherGuide,
                otherDevice,
                isOtherGuessed,
                otherStep,
                otherChoices,
                otherTrial,
                otherMissing);
    }

    /** Whether other readers see the same page at the same address. */
    boolean dependsOnBrowser() {
        return isGuessed && (view == View.GUIDE || view == View.EMBED || view == View.LANDING);
    }
}
