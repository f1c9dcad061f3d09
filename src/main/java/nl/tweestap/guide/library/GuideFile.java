package nl.tweestap.guide.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.guide.Device;
import nl.tweestap.guide.Standing;

/**
 * The structure of a guide, as its {@code guide.yaml} says it.
 *
 * @param minutes how long it takes, about
 * @param checked when somebody last walked it on real devices; empty while nobody has
 * @param practice the step that is tried out at the end: signing in from now on
 * @param isOfWizard whether its steps are shown beside our own wizard
 * @param screens screens that look different here, by the name that the steps use
 * @param upgrade the word in addresses of the guide of an easier method
 * @param startAddress where people begin this guide; empty where that is the school's own
 * @param standing where it stands among the others
 * @param formerly its words in addresses before: old addresses lead to it
 */
public record GuideFile(
        String id,
        List<Device> devices,
        int minutes,
        Optional<LocalDate> checked,
        boolean isOfWizard,
        Map<String, String> screens,
        Optional<String> upgrade,
        Optional<String> startAddress,
        List<ChapterFile> chapters,
        List<QuestionFile> questions,
        Optional<String> practice,
        Standing standing,
        List<String> formerly,
        String file) {

    /** Where guides stand, with their own words for steps. */
    public static final String FOLDER = "guides";

    public GuideFile {
        devices = List.copyOf(devices);
        screens = Map.copyOf(screens);
        chapters = List.copyOf(chapters);
        questions = List.copyOf(questions);
        formerly = List.copyOf(formerly);
    }

    /** Whether it goes through our own wizard from its first page to its last. */
    public boolean isWholeWizard() {
        return isOfWizard && standing.topic().isEmpty();
    }

    /** The ids of its steps, in order. */
    public Stream<String> stepIds() {
        return chapters.stream().flatMap(chapter -> chapter.steps().stream());
    }

    /** Those, and the one that is tried out at the end. */
    public Stream<String> everyStep() {
        return Stream.concat(stepIds(), practice.stream()).distinct();
    }

    /** The picture as it looks to the readers of this guide. */
    public StepFile.PictureUse seen(StepFile.PictureUse use) {
        return use.on(screens.getOrDefault(use.screen(), use.screen()));
    }

    /** Steps that belong together. */
    public record ChapterFile(String id, List<String> steps, int line) {

        public ChapterFile {
            steps = List.copyOf(steps);
        }
    }

    /**
     * A question that decides which steps apply.
     *
     * @param before the step it is asked before; empty for the first one
     * @param knownBy the fact that answers it with yes or no for somebody signed in
     */
    public record QuestionFile(
            String id,
            List<Device> only,
            String before,
            Optional<Kind> knownBy,
            List<AnswerFile> answers,
            int line) {

        public QuestionFile {
            only = List.copyOf(only);
            answers = List.copyOf(answers);
        }
    }

    /**
     * An answer: the reader begins at a step, and does not need some others.
     *
     * @param icon what says it to who does not read; empty for nothing
     * @param skips ids of steps that this answer makes superfluous
     */
    public record AnswerFile(String id, String icon, String goTo, List<String> skips, int line) {

        public AnswerFile {
            skips = List.copyOf(skips);
        }
    }
}
