package nl.tweestap.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.feedback.Feedback.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers are counted, bounded, and belong to nobody. */
class FeedbackTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private final String school = TestDatabase.unique("s").substring(0, 20);
    private final AnsweredStep step = new AnsweredStep(school, "app", "ios", "scan-code");

    private Instant now = NOON;

    /** A node of its own, with a minute of its own. */
    @SuppressWarnings("UnnecessaryAssignment") // There is no framework here.
    private Feedback feedback(TestDatabase database) {
        Feedback feedback = new Feedback();
        InstantSource clock = () -> now;
        feedback.answers = database.get(StepAnswers.class);
        feedback.onceOnly = database.get(OnceOnlyAnswers.class);
        feedback.clock = clock;
        return feedback;
    }

    @ParameterizedTest
    @MethodSource("nl.tweestap.database.TestDatabase#all")
    void counts_answers_by_step_with_the_troubled_ones_first(TestDatabase database) {
        Feedback feedback = feedback(database);
        feedback.give(step, Answer.YES);
        feedback.give(step, Answer.YES);
        feedback.give(step, Answer.NOTHING_HAPPENS);
        feedback.give(new AnsweredStep(school, "app", "android", "scan-code"), Answer.ERROR);
        feedback.give(new AnsweredStep(school, "app", "ios", "approve"), Answer.YES);

        List<StepSummary> summaries = feedback.summaries(school);

        assertThat(summaries).extracting(StepSummary::step).containsExactly("scan-code", "approve");
        assertThat(summaries.get(0).yes()).isEqualTo(2);
        assertThat(summaries.get(0).no()).isEqualTo(2);
        assertThat(summaries.get(0).counts()).containsEntry(Answer.ERROR, 1);
        assertThat(feedback.summaries("another-school")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("nl.tweestap.database.TestDatabase#all")
    void keeps_nothing_finer_than_the_day_and_nothing_about_a_person(TestDatabase database) {
        feedback(database).give(step, Answer.UNCLEAR);

        Object[] row = (Object[]) database.query(rows("*")).get(0);

        assertThat(row).hasSize(8).contains("app", "ios", "scan-code", "unclear", 1);
        assertThat(String.valueOf(database.query(rows("answered_on")).get(0)))
                .isEqualTo("2026-11-21");
    }

    private String rows(String what) {
        return "select " + what + " from step_answer where school = '" + school + "'";
    }

    @ParameterizedTest
    @MethodSource("nl.tweestap.database.TestDatabase#all")
    void counts_a_thousand_of_an_answer_a_day_and_not_one_more(TestDatabase database) {
        Feedback feedback = feedback(database);
        feedback.give(step, Answer.YES);
        String nearly = String.valueOf(Feedback.MOST_A_DAY - 1);
        database.change(
                "update step_answer set amount = " + nearly + " where school = '" + school + "'");

        assertThat(feedback.give(step, Answer.YES)).isEqualTo(Outcome.COUNTED);
        assertThat(feedback.give(step, Answer.YES)).isEqualTo(Outcome.ENOUGH);
        assertThat(feedback.give(step, Answer.OTHER)).isEqualTo(Outcome.COUNTED);
    }

    @ParameterizedTest
    @MethodSource("nl.tweestap.database.TestDatabase#all")
    void takes_600_a_minute_and_not_601(TestDatabase database) {
        Feedback feedback = feedback(database);
        for (int answer = 0; answer < Feedback.MOST_A_MINUTE; answer++) {
            assertThat(feedback.give(step, Answer.YES)).isEqualTo(Outcome.COUNTED);
        }

        assertThat(feedback.give(step, Answer.YES)).isEqualTo(Outcome.ENOUGH);
        now = now.plus(Duration.ofMinutes(1));
        assertThat(feedback.give(step, Answer.YES)).isEqualTo(Outcome.COUNTED);
    }

    @ParameterizedTest
    @MethodSource("nl.tweestap.database.TestDatabase#all")
    void loses_no_answer_of_a_class_that_answers_at_once(TestDatabase database) throws Exception {
        Feedback feedback = feedback(database);
        ExecutorService hands = Executors.newFixedThreadPool(8);
        List<Future<Outcome>> given =
                IntStream.range(0, 28)
                        .mapToObj(hand -> hands.submit(() -> feedback.give(step, Answer.YES)))
                        .toList();
        for (Future<Outcome> one : given) {
            assertThat(one.get()).isEqualTo(Outcome.COUNTED);
        }
        hands.shutdown();

        assertThat(feedback.summaries(school).get(0).yes()).isEqualTo(28);
    }

    @ParameterizedTest
    @MethodSource("nl.tweestap.database.TestDatabase#all")
    void shows_90_days_and_forgets_after_400(TestDatabase database) {
        Feedback feedback = feedback(database);
        feedback.give(step, Answer.YES);
        now = NOON.plus(Duration.ofDays(Feedback.SHOWN_DAYS));
        assertThat(feedback.summaries(school)).hasSize(1);
        now = NOON.plus(Duration.ofDays(Feedback.SHOWN_DAYS + 1));
        assertThat(feedback.summaries(school)).isEmpty();

        now = NOON.plus(Duration.ofDays(Feedback.KEPT_DAYS + 1));
        database.get(StepAnswers.class).forget(now);

        assertThat(database.query(rows("id"))).isEmpty();
    }
}
