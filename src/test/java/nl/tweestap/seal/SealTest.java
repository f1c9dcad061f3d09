package nl.tweestap.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealTest {

    private final SecureRandom randomness = new SecureRandom();
    private final Seal seal = new Seal(key(1), randomness);

    private static byte[] key(int fill) {
        byte[] key = new byte[Seal.KEY_LENGTH_BYTES];
        java.util.Arrays.fill(key, (byte) fill);
        return key;
    }

    @Test
    void opens_what_it_sealed_for_the_same_owner() {
        assertThat(seal.open(seal.seal("+31612345678", "row 1"), "row 1"))
                .isEqualTo("+31612345678");
    }

    @Test
    void shows_nothing_of_the_text_and_seals_differently_each_time() {
        String once = seal.seal("+31612345678", "row 1");

        assertThat(once).startsWith(seal.keyId() + ":").doesNotContain("612345678");
        assertThat(seal.seal("+31612345678", "row 1")).isNotEqualTo(once);
    }

    @Test
    void refuses_a_value_moved_to_another_row() {
        String sealed = seal.seal("secret", "row 1");

        assertThatIllegalStateException().isThrownBy(() -> seal.open(sealed, "row 2"));
    }

    @Test
    void names_the_row_that_does_not_open_and_nothing_of_what_is_in_it() {
        String sealed = seal.seal("+31612345678", "row 1");

        assertThatThrownBy(() -> seal.open(sealed, "account/row 2"))
                .isInstanceOf(SealBroken.class)
                .hasMessageContaining("account/row 2")
                .hasMessageNotContaining(sealed);
    }

    @Test
    void refuses_another_key_and_a_flipped_bit() {
        String sealed = seal.seal("secret", "row 1");
        char last = sealed.charAt(sealed.length() - 5);
        String flipped =
                sealed.substring(0, sealed.length() - 5)
                        + (last == 'A' ? 'B' : 'A')
                        + sealed.substring(sealed.length() - 4);

        assertThatIllegalStateException()
                .isThrownBy(() -> new Seal(key(2), randomness).open(sealed, "row 1"));
        assertThatIllegalStateException().isThrownBy(() -> seal.open(flipped, "row 1"));
    }

    @Test
    void takes_a_key_of_32_bytes_and_no_other() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Seal(new byte[31], randomness));
        assertThatIllegalArgumentException().isThrownBy(() -> new Seal(new byte[33], randomness));
    }

    @Test
    void makes_a_key_file_only_its_owner_reads_and_reads_it_again(@TempDir Path folder)
            throws Exception {
        byte[] made = KeyFile.readOrCreate(folder.resolve("keys"), randomness);

        assertThat(KeyFile.readOrCreate(folder.resolve("keys"), randomness)).isEqualTo(made);
        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(folder.resolve("keys/seal.key"))))
                .isEqualTo("rw-------");
    }
}
