package nl.tweestap.helpdesk.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TicketNumberTest {

    @Test
    void is_read_as_it_is_shown() {
        Random source = new Random(7);
        for (int index = 0; index < 1_000; index++) {
            String number = TicketNumber.random(source);

            assertThat(TicketNumber.parse(TicketNumber.shown(number))).contains(number);
            assertThat(number).doesNotContainPattern("[01258BDILNOSUVZ]");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"k7m-4xq", "K7M4XQ", " k7m 4xq ", "K7M\u20134XQ"})
    void is_read_as_people_type_it(String typed) {
        assertThat(TicketNumber.parse(typed)).contains("K7M4XQ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "K7M4X", "K7M4XQQ", "K7M-4X0", "visser", "%_%_%_"})
    void anything_else_is_none(String typed) {
        assertThat(TicketNumber.parse(typed)).isEmpty();
    }
}
