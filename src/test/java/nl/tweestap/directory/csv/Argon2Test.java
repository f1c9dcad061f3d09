package nl.tweestap.directory.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class Argon2Test {

    private static final String PASSWORD = "paard batterij nietje";

    private static final List<Argon2> WAYS =
            List.of(new PlainArgon2(), NativeArgon2.load().orElseThrow());

    static List<Argon2> ways() {
        return WAYS;
    }

    static Stream<Arguments> pairs() {
        return WAYS.stream()
                .flatMap(maker -> WAYS.stream().map(reader -> Arguments.of(maker, reader)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void what_one_way_made_the_other_one_reads(Argon2 maker, Argon2 reader) {
        String hash = maker.hash(PASSWORD);

        assertThat(hash).startsWith(Argon2.PREFIX);
        assertThat(reader.matches(PASSWORD, hash)).isTrue();
        assertThat(reader.matches(PASSWORD + " ", hash)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("ways")
    void two_hashes_of_one_password_differ(Argon2 way) {
        assertThat(way.hash(PASSWORD)).isNotEqualTo(way.hash(PASSWORD));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void reads_letters_beyond_ascii_and_a_zero_in_the_middle(Argon2 way) {
        String hash = way.hash("łódź\u0000é");

        assertThat(way.matches("łódź\u0000é", hash)).isTrue();
        assertThat(way.matches("łódź", hash)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("ways")
    void a_hash_with_other_costs_matches_nothing(Argon2 way) {
        String hash = way.hash(PASSWORD);

        assertThat(way.matches(PASSWORD, hash.replace("m=19456", "m=1048576"))).isFalse();
        assertThat(way.matches(PASSWORD, hash.replace("t=2", "t=1"))).isFalse();
        assertThat(way.matches(PASSWORD, hash.replace("argon2id", "argon2i"))).isFalse();
    }

    @ParameterizedTest
    @MethodSource("ways")
    void what_is_no_hash_matches_nothing(Argon2 way) {
        for (String hash : List.of("", "x", Argon2.PREFIX, Argon2.PREFIX + "%%$%%")) {
            assertThat(way.matches(PASSWORD, hash)).as(hash).isFalse();
        }
    }
}
