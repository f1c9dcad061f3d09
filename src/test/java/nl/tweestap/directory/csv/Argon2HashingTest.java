package nl.tweestap.directory.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import nl.tweestap.directory.DirectoryBusy;
import org.junit.jupiter.api.Test;

class Argon2HashingTest {

    private static final String HASH = Argon2Hashing.hash("een wachtwoord");

    @Test
    void checks_one_after_the_other_with_a_single_turn() throws DirectoryBusy {
        Argon2Hashing hashing = new Argon2Hashing(1, 1, Duration.ZERO);

        assertThat(hashing.matches("een wachtwoord", HASH)).isTrue();
        assertThat(hashing.matches("een ander", HASH)).isFalse();
        assertThat(hashing.matches("een wachtwoord", HASH)).isTrue();
    }

    @Test
    void says_that_it_is_busy_when_no_more_may_wait() {
        assertThatThrownBy(
                        () ->
                                new Argon2Hashing(1, 0, Duration.ofDays(1))
                                        .matches("een wachtwoord", HASH))
                .isInstanceOf(DirectoryBusy.class);
    }

    @Test
    void says_that_it_is_busy_when_the_turn_does_not_come() {
        assertThatThrownBy(
                        () ->
                                new Argon2Hashing(0, 1, Duration.ZERO)
                                        .matches("een wachtwoord", HASH))
                .isInstanceOf(DirectoryBusy.class);
    }

    @Test
    void a_composed_letter_is_the_same_letter() throws DirectoryBusy {
        String composed = Argon2Hashing.hash("caf\u00e9");

        assertThat(new Argon2Hashing().matches("cafe\u0301", composed)).isTrue();
    }
}
