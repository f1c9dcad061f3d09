package nl.tweestap.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Which commits do not wait for the disk. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class UnhurriedCommitTest {

    private final TestDatabase database;
    private final UnhurriedCommit unhurried;

    UnhurriedCommitTest(TestDatabase database) {
        this.database = database;
        this.unhurried = database.get(UnhurriedCommit.class);
    }

    /** What PostgreSQL says of it; H2 always waits, and is asked nothing. */
    private String waits(String otherwise) {
        return database.toString().equals("H2")
                ? otherwise
                : database.query("select current_setting('synchronous_commit')").get(0).toString();
    }

    /** As in production: in these tests no commit waits. */
    private void hurry() {
        if (!database.toString().equals("H2")) {
            database.query("select set_config('synchronous_commit', 'on', true)");
        }
    }

    @Test
    void one_transaction_need_not_wait() {
        List<String> said =
                database.inTransaction(
                        () -> {
                            hurry();
                            String before = waits("on");
                            unhurried.allow();
                            return List.of(before, waits("off"));
                        });

        assertThat(said).containsExactly("on", "off");
    }

    @Test
    void nobody_says_it_of_more_than_a_transaction() {
        assertThatThrownBy(unhurried::allow).hasMessageContaining("transaction");
    }
}
