package nl.tweestap.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.security.SecureRandom;
import nl.tweestap.seal.Seal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What we start on, and what we refuse. */
class DatabaseStartTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:h2:file:/data/tweestap;WRITE_DELAY=0",
                "jdbc:h2:file:/data/tweestap;write_delay=0;MODE=STRICT",
                "jdbc:h2:mem:tests",
                "jdbc:postgresql://db/tweestap"
            })
    void starts_on_a_database_that_keeps_what_it_acknowledged(String url) {
        assertThat(DatabaseAddress.objection(url)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:h2:file:/data/tweestap",
                "jdbc:h2:file:/data/tweestap;WRITE_DELAY=500",
                "jdbc:h2:file:/data/tweestap;WRITE_DELAY=0500",
                "jdbc:h2:tcp://host/tweestap;WRITE_DELAY=0",
                "jdbc:mysql://db/tweestap",
                ""
            })
    void refuses_a_database_that_does_not_and_says_what_to_change(String url) {
        assertThat(DatabaseAddress.objection(url))
                .hasValueSatisfying(reason -> assertThat(reason).contains("tweestap.database.url"));
    }

    @Test
    void refuses_a_key_that_belongs_to_other_data() throws Exception {
        PortalDataSource database =
                new PortalDataSource("jdbc:h2:mem:keys;DB_CLOSE_DELAY=-1", "sa", "");
        Migration.migrate(database);
        byte[] other = new byte[Seal.KEY_LENGTH_BYTES];
        other[0] = 1;
        Seal right = new Seal(new byte[Seal.KEY_LENGTH_BYTES], new SecureRandom());
        SealCheck.check(database, right);

        SealCheck.check(database, right);
        assertThatIllegalStateException()
                .isThrownBy(() -> SealCheck.check(database, new Seal(other, new SecureRandom())))
                .withMessageContaining("keys/seal.key");
    }
}
