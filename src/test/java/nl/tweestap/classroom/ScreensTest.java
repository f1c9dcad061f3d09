package nl.tweestap.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import nl.tweestap.account.SessionNumber;
import org.junit.jupiter.api.Test;

/** What a row of a lesson says of the screens of one student. */
class ScreensTest {

    private static final String VOUCHED = "1";

    private static final List<Vouched> WORDS = List.of(new Vouched("sem", VOUCHED));

    private static String number(String sessionId) {
        return SessionNumber.of(sessionId);
    }

    /** Another session that has the same number, as one in nine hundred has. */
    private static String sharing() {
        return LongStream.iterate(2, id -> id + 1)
                .mapToObj(Long::toString)
                .filter(id -> number(id).equals(number(VOUCHED)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_screen_that_was_vouched_for_is_said_to_be_and_another_one_waits() {
        Screens screens = Screens.of(List.of(VOUCHED, "2"), WORDS);

        assertThat(screens.vouched()).containsExactly(number(VOUCHED));
        assertThat(screens.waiting()).containsExactly(number("2"));
    }

    @Test
    void one_that_waits_no_more_is_still_said_to_be_vouched_for() {
        assertThat(Screens.of(List.of(), WORDS).vouched()).containsExactly(number(VOUCHED));
    }

    @Test
    void a_screen_that_took_the_number_of_one_that_ended_waits() {
        Screens screens = Screens.of(List.of(sharing()), WORDS);

        assertThat(screens.waiting()).containsExactly(number(VOUCHED));
        assertThat(screens.vouched()).isEmpty();
    }
}
