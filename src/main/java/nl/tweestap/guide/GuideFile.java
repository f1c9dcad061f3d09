package nl.tweestap.guide;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The structure of a guide, as its {@code guide.yaml} says it.
 *
 * @param minutes how long it takes, about
 * @param checked when somebody last walked it on real devices; empty while nobody has
 * @param practice the step that is tried out at the end: signing in from now on
 * @param isOfWizard whether its steps are shown beside our own wizard
 * @param screens screens that look different here, by the name that the steps use
 * @param upgrade the word in addresses of the guide of an easier method
 */
record GuideFile(
        String id,
        List<Device> devices,
        int minutes,
        Optional<LocalDate> checked,
        boolean isOfWizard,
        Map<String, String> screens,
        Optional<String> upgrade,
        List<ChapterFile> chapters,
        List<QuestionFile> questions,
        Optional<String> practice,
        String file) {

    GuideFile {
        devices = List.copyOf(devices);
        screens = Map.copyOf(screens);
        chapters = List.copyOf(chapters);
        questions = List.copyOf(questions);
    }

    /** The picture as it looks to the readers of this guide. */
    StepFile.PictureUse seen(StepFile.PictureUse use) {
        String screen = screens.getOrDefault(use.screen(), use.screen());
        return new StepFile.PictureUse(screen, use.only(), use.pointAt(), use.goOn(), use.line());
    }

    /** Steps that belong together. */
    record ChapterFile(String id, List<String> steps, int line) {

        ChapterFile {
            steps = List.copyOf(steps);
        }
    }

    /**
     * A question that decides which steps apply.
     *
     * @param before the step it is asked before; empty for the first one
     * @param knownBy the fact that answers it with yes or no for somebody signed in
     */
    record QuestionFile(
            String id,
            List<Device> only,
            String before,
            Optional<Fact> knownBy,
            List<AnswerFile> answers,
            int line) {

        QuestionFile {
            only = List.copyOf(only);
            answers = List.copyOf(answers);
        }
    }

    /**
     * An answer: the reader begins at a step, and does not need some others.
     *
     * @param skips ids of steps that this answer makes superfluous
     */
    record AnswerFile(String id, String goTo, List<String> skips, int line) {

        AnswerFile {
            skips = List.copyOf(skips);
        }
    }
}
