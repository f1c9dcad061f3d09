package nl.tweestap.helpdesk.check;

import static org.assertj.core.api.Assertions.assertThat;

import nl.tweestap.text.Language;
import nl.tweestap.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CheckOutcomeTest {

    @ParameterizedTest
    @EnumSource(CheckOutcome.class)
    void is_found_again_in_the_log_and_has_words_in_every_language(CheckOutcome outcome) {
        String ended = outcome.logged() + CheckOutcome.ENDED + "pass";

        assertThat(CheckOutcome.ofLogged(outcome.logged())).contains(outcome);
        assertThat(CheckOutcome.ofLogged(ended)).contains(outcome);
        assertThat(Language.PACKED)
                .extracting(language -> Words.of("helpdesk.log.outcome." + outcome.tag(), language))
                .noneMatch(words -> words.startsWith("???"));
    }

    @Test
    void what_the_log_says_otherwise_is_none() {
        assertThat(CheckOutcome.ofLogged("")).isEmpty();
        assertThat(CheckOutcome.ofLogged("+31 6 ••00")).isEmpty();
        assertThat(CheckOutcome.ofLogged("wrong code, said somebody")).isEmpty();
    }
}
