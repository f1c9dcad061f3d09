package nl.tweestap.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.interceptor.InvocationContext;
import jakarta.persistence.PersistenceException;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database undid for another's sake is done once more, and nothing else is. */
class TryingAgainTest {

    private static final String DEADLOCK = "40P01";

    private final TryingAgain tryingAgain = new TryingAgain();

    private static PersistenceException undone(String state) {
        return new PersistenceException(
                new IllegalStateException(new SQLException("Undone", state)));
    }

    private Object tried(PersistenceException... failures) throws Exception {
        return tryingAgain.around(failing(new ArrayDeque<>(List.of(failures))));
    }

    /** Fails with each of these in turn, and after them no more. */
    private static InvocationContext failing(Deque<PersistenceException> failures) {
        return (InvocationContext)
                Proxy.newProxyInstance(
                        TryingAgainTest.class.getClassLoader(),
                        new Class<?>[] {InvocationContext.class},
                        (proxy, method, arguments) -> {
                            if (method.getName().equals("getMethod")) {
                                return TryingAgainTest.class.getDeclaredMethods()[0];
                            }
                            if (!failures.isEmpty()) {
                                throw failures.pop();
                            }
                            return "done";
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {DEADLOCK, "40001", "55P03", "HYT00"})
    void is_done_once_more_when_another_transaction_stood_in_the_way(String state)
            throws Exception {
        assertThat(tried(undone(state))).isEqualTo("done");
    }

    @Test
    void is_not_done_a_third_time() {
        assertThatThrownBy(() -> tried(undone(DEADLOCK), undone(DEADLOCK)))
                .isInstanceOf(PersistenceException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "08006", ""})
    void another_failure_is_told_at_once(String state) {
        PersistenceException failure = undone(state);

        assertThatThrownBy(() -> tried(failure)).isSameAs(failure);
    }

    @Test
    void a_failure_that_has_nothing_to_do_with_the_database_is_told_at_once() {
        PersistenceException failure = new PersistenceException("No state");

        assertThatThrownBy(() -> tried(failure)).isSameAs(failure);
    }
}
