package nl.tweestap.school;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What somebody answered who wants to know which way suits them, question by question.
 *
 * @param answers yes or no, in the order of the questions
 */
public record Situation(List<Boolean> answers) {

    /** Of whom nothing was asked yet. */
    public static final Situation UNKNOWN = new Situation(List.of());

    private static final String YES = "yes";
    private static final String NO = "no";
    private static final String BETWEEN = "-";

    /** What is asked; who has no smartphone is not asked what may be on it. */
    public enum Question {
        SMARTPHONE,
        ON_IT,
        SHARED;

        /** The end of message keys: {@code on-it}. */
        public String tag() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Situation {
        answers = List.copyOf(answers);
    }

    /**
     * As it stands in an address: {@code yes-no}.
     *
     * @return empty for answers to what is not asked
     */
    public static Optional<Situation> ofTag(String tag) {
        Situation read = UNKNOWN;
        for (String word : Arrays.asList(tag.split(BETWEEN, -1))) {
            boolean isAnswer = word.equals(YES) || word.equals(NO);
            if (!isAnswer || read.asks().isEmpty()) {
                return Optional.empty();
            }
            read = read.with(word.equals(YES));
        }
        return Optional.of(read);
    }

    public String tag() {
        return answers.stream().map(isYes -> isYes ? YES : NO).collect(Collectors.joining(BETWEEN));
    }

    /** The next question; empty when there is enough to advise by. */
    public Optional<Question> asks() {
        List<Question> left = questions();
        return left.size() > answers.size()
                ? Optional.of(left.get(answers.size()))
                : Optional.empty();
    }

    private List<Question> questions() {
        boolean isWithout = !answers.isEmpty() && !answers.get(0);
        return isWithout
                ? List.of(Question.SMARTPHONE, Question.SHARED)
                : List.of(Question.values());
    }

    /** One answer more. */
    public Situation with(boolean isYes) {
        List<Boolean> more = new ArrayList<>(answers);
        more.add(isYes);
        return new Situation(more);
    }

    /** Before the last answer. */
    public Situation before() {
        return new Situation(answers.subList(0, Math.max(0, answers.size() - 1)));
    }

    private boolean isYes(Question question) {
        int place = questions().indexOf(question);
        return place >= 0 && place < answers.size() && answers.get(place);
    }

    boolean hasSmartphone() {
        return isYes(Question.SMARTPHONE);
    }

    /** Whether something of the school may be put on it. */
    boolean mayHoldSchool() {
        return isYes(Question.ON_IT);
    }

    /** Whether they use computers that others use too. */
    boolean isShared() {
        return isYes(Question.SHARED);
    }
}
