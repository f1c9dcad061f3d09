package nl.tweestap.guide;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.content.Block;
import nl.tweestap.content.Inline;

/**
 * A guide as one reader sees it: numbered, in words, with pictures. A page writes them as HTML.
 *
 * @param slug its word in addresses
 * @param minutes how long it takes, about
 * @param checked when somebody last walked it on real devices; empty while nobody has
 * @param devices the devices it is written for
 * @param prepare what to do before beginning; nothing of it is needed to read on
 * @param questions asked before certain steps
 * @param isOfWizard whether its steps are those of our own wizard
 * @param practice the step to try out at the end: signing in from now on
 * @param closing what signing in will be like from now on
 * @param upgrade an easier way that the school offers beside this one
 * @param standing where it stands among the others
 */
public record Guide(
        String slug,
        Audience audience,
        String title,
        List<Block> introduction,
        int minutes,
        Optional<LocalDate> checked,
        List<Device> devices,
        List<Chapter> chapters,
        Optional<Prepare> prepare,
        List<Question> questions,
        boolean isOfWizard,
        Optional<Step> practice,
        Titled closing,
        Optional<Upgrade> upgrade,
        Standing standing) {

    /** What the part of the page is called that says what to do before beginning. */
    public static final String PREPARE = "prepare";

    /** The same of the part that says what signing in will be like. */
    public static final String CLOSING = "closing";

    public Guide {
        introduction = List.copyOf(introduction);
        devices = List.copyOf(devices);
        chapters = List.copyOf(chapters);
        questions = List.copyOf(questions);
    }

    /** What it answers a question about; empty for a way to set something up. */
    public Optional<Topic> topic() {
        return standing.topic();
    }

    /** What people see at a step who have only a phone; empty where it does not ask for that. */
    public Optional<Map<String, String>> oneDevice() {
        return standing.oneDevice();
    }

    public Stream<Step> steps() {
        return chapters.stream().flatMap(chapter -> chapter.steps().stream());
    }

    public Optional<Step> step(String id) {
        return steps().filter(step -> step.id().equals(id)).findFirst();
    }

    /** What its callouts ask; nothing where all of them ask the same. */
    public Set<Pointing> pointings() {
        Set<Pointing> found = EnumSet.noneOf(Pointing.class);
        steps().flatMap(Step::everyPicture).flatMap(Picture::pointings).forEach(found::add);
        return found.size() > 1 ? found : Set.of();
    }

    /** Signing in from now on, where none of the steps shows it. */
    public Optional<Step> afterwards() {
        return practice.filter(step -> step(step.id()).isEmpty());
    }

    /** The same in pictures, one leading to the next. */
    public List<Shown> signIn() {
        return Shown.inARow(afterwards().map(Step::pictures).orElse(List.of()));
    }

    public int stepCount() {
        return (int) steps().count();
    }

    /**
     * Whether it looks different for somebody of whom we know how far they are. Who has a question
     * about another phone has done it all before.
     */
    public boolean follows() {
        return topic().isEmpty() && (isOfWizard || asksWhatIsKnown());
    }

    private boolean asksWhatIsKnown() {
        return questions.stream().anyMatch(question -> question.knownBy().isPresent());
    }

    /** Where this guide stands, for this reader's device. */
    public String path() {
        return audience.guidePath(slug);
    }

    /** Steps that belong together, with words and a notice that hold for all of them. */
    public record Chapter(
            String id,
            int number,
            String title,
            List<Block> text,
            Optional<Block.Notice> notice,
            List<Step> steps) {

        public Chapter {
            text = List.copyOf(text);
            steps = List.copyOf(steps);
        }
    }

    /** A heading with text under it, perhaps a notice. */
    public record Titled(String title, List<Block> text, Optional<Block.Notice> notice) {

        public Titled {
            text = List.copyOf(text);
        }
    }

    /** A list to tick off before beginning. */
    public record Prepare(Titled words, List<List<Inline>> items) {

        public Prepare {
            items = List.copyOf(items);
        }
    }

    /**
     * A way to the guide of an easier method.
     *
     * @param minutes how long that one takes, about
     * @param path where it stands, for this reader's device
     */
    public record Upgrade(Titled words, String button, int minutes, String path) {}

    /** The answers somebody signed in gives without being asked. */
    public static final String YES = "yes";

    public static final String NO = "no";

    /**
     * A question whose answer decides where to go on.
     *
     * @param before the step it stands before; empty for the top of the guide
     * @param about what is there already for who answers yes; empty where it is about something
     *     else
     * @param isKnownHere whether what is bound on this site answers it for somebody signed in
     */
    public record Question(
            String id,
            Titled words,
            String before,
            Optional<Kind> about,
            boolean isKnownHere,
            List<Answer> answers) {

        public Question {
            answers = List.copyOf(answers);
        }

        /** What answers it for somebody signed in; empty where nothing here can. */
        public Optional<Kind> knownBy() {
            return about.filter(kind -> isKnownHere);
        }
    }

    /**
     * One answer.
     *
     * @param icon what says it to who does not read; empty for nothing
     * @param beginsAt id of the step to begin at
     * @param number that step's number
     * @param skips ids of steps this reader does not need
     */
    public record Answer(
            String id, String label, String icon, String beginsAt, int number, List<String> skips) {

        public Answer {
            skips = List.copyOf(skips);
        }
    }
}
