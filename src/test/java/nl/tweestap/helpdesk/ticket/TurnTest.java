package nl.tweestap.helpdesk.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The questions for who has no phone to sign in with. */
class TurnTest {

    private static List<Turn> ends(Turn from, boolean hasCodes) {
        if (!from.isQuestion()) {
            return List.of(from);
        }
        List<Turn> ends = new ArrayList<>(ends(from.yes().orElseThrow(), hasCodes));
        ends.addAll(ends(from.no(hasCodes).orElseThrow(), hasCodes));
        return ends;
    }

    @Test
    void every_row_of_answers_ends_at_a_way_or_at_the_desk() {
        assertThat(ends(Turn.OLD_PHONE, true))
                .containsExactly(
                        Turn.AS_EVER, Turn.TAKE_OTHER_WAY, Turn.USE_CODE, Turn.COME_BY, Turn.CALL);
    }

    @Test
    void nobody_is_asked_for_codes_that_the_school_does_not_give() {
        assertThat(ends(Turn.OLD_PHONE, false))
                .containsExactly(Turn.AS_EVER, Turn.TAKE_OTHER_WAY, Turn.COME_BY, Turn.CALL);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void going_back_leads_to_the_question_before(boolean hasCodes) {
        assertThat(Turn.OLD_PHONE.before(hasCodes)).isEmpty();
        assertThat(Turn.CALL.before(hasCodes)).contains(Turn.VISIT);
        assertThat(Turn.VISIT.before(hasCodes)).contains(hasCodes ? Turn.CODES : Turn.OTHER_WAY);
    }

    @ParameterizedTest
    @EnumSource
    void its_word_in_an_address_leads_back_to_it(Turn turn) {
        assertThat(Turn.ofTag(turn.tag())).contains(turn);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "OLD_PHONE", "nothing", "old_phone"})
    void another_word_leads_nowhere(String tag) {
        assertThat(Turn.ofTag(tag)).isEqualTo(Optional.empty());
    }
}
