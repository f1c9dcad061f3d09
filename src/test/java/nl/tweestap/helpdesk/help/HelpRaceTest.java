package nl.tweestap.helpdesk.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.tweestap.database.ManyHands;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.helpdesk.log.Action;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Two employees at once, and two presses. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class HelpRaceTest extends HelpCase {

    HelpRaceTest(TestDatabase database) {
        super(database);
    }

    @Test
    void of_24_who_press_at_once_one_helps_and_the_others_are_told() throws Exception {
        proven();
        List<HelpRequest> runs =
                Stream.generate(() -> employee("helpdesk"))
                        .limit(24)
                        .peek(one -> proven(caller, one))
                        .map(one -> ready(Act.PASS, "", caller, one))
                        .toList();
        AtomicInteger next = new AtomicInteger();

        List<Answer> answers =
                ManyHands.atOnce(24, () -> helping.act(runs.get(next.getAndIncrement())));

        assertThat(answers.stream().filter(Answer::isDone)).hasSize(1);
        assertThat(answers.stream().filter(one -> !one.isDone()))
                .allMatch(one -> one.refusal().equals(Optional.of(Refusal.OVERTAKEN)));
        assertThat(logged()).containsExactly(Action.PASS_GIVEN);
    }

    @Test
    void of_24_presses_on_one_page_one_does_it() throws Exception {
        proven();
        HelpRequest run = ready(Act.PASS);

        List<Answer> answers = ManyHands.atOnce(24, () -> helping.act(run));

        assertThat(answers.stream().filter(Answer::isDone)).hasSize(1);
        assertThat(logged()).containsExactly(Action.PASS_GIVEN);
    }
}
