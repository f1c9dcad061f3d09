package nl.tweestap.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts answers, and says what they came to. */
@ApplicationScoped
public class Feedback {

    /** More about one step on one day tells an editor nothing new. */
    static final int MOST_A_DAY = 1_000;

    /** Ten classes that finish in the same minute, and room for as many again. */
    static final int MOST_A_MINUTE = 600;

    /** A school year, and the summer after it. */
    static final int KEPT_DAYS = 400;

    /** What editors see: since the last change of other people's screens, about. */
    public static final int SHOWN_DAYS = 90;

    @Inject StepAnswers answers;
    @Inject OnceOnlyAnswers onceOnly;
    @Inject InstantSource clock;

    private Instant minuteBegan = Instant.EPOCH;
    private int thisMinute;

    /** What became of an answer. */
    public enum Outcome {
        COUNTED,
        /** There are enough of it today, or too many at this moment; it was not counted. */
        ENOUGH
    }

    /**
     * Counts an answer.
     *
     * @param step one that exists; the caller has looked
     */
    public Outcome give(AnsweredStep step, Answer answer) {
        if (!takesMore()) {
            return Outcome.ENOUGH;
        }
        LocalDate today = today();
        if (onceOnly.count(step, answer, today, MOST_A_DAY) || isFirst(step, answer, today)) {
            return Outcome.COUNTED;
        }
        // Another request began the count just now; or it is full.
        return onceOnly.count(step, answer, today, MOST_A_DAY) ? Outcome.COUNTED : Outcome.ENOUGH;
    }

    private boolean isFirst(AnsweredStep step, Answer answer, LocalDate today) {
        try {
            answers.begin(step, answer, today);
            return true;
        } catch (PersistenceException thereIsOne) {
            return false;
        }
    }

    private synchronized boolean takesMore() {
        Instant now = clock.instant();
        if (!now.isBefore(minuteBegan.plus(Duration.ofMinutes(1)))) {
            minuteBegan = now;
            thisMinute = 0;
        }
        thisMinute++;
        return thisMinute <= MOST_A_MINUTE;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** What readers of a school said lately; where it went wrong most often stands first. */
    public List<StepSummary> summaries(String school) {
        Map<String, StepSummary> steps = new TreeMap<>();
        for (Object[] row : answers.since(school, today().minusDays(SHOWN_DAYS))) {
            Answer answer = Answer.ofTag((String) row[2]).orElse(Answer.OTHER);
            Map<Answer, Integer> counts = new EnumMap<>(Answer.class);
            counts.put(answer, ((Number) row[3]).intValue());
            steps.merge(
                    row[0] + "/" + row[1],
                    new StepSummary((String) row[0], (String) row[1], counts),
                    Feedback::together);
        }
        return steps.values().stream()
                .sorted(Comparator.comparingInt(StepSummary::no).reversed())
                .toList();
    }

    private static StepSummary together(StepSummary one, StepSummary other) {
        Map<Answer, Integer> counts = new EnumMap<>(one.counts());
        other.counts().forEach((answer, count) -> counts.merge(answer, count, Integer::sum));
        return new StepSummary(one.guide(), one.step(), counts);
    }
}
