package nl.tweestap.journey.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lines of a server's log make a journey fail. */
class ServerLogTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[2026-11-21T07:13:24.113+0000] [] [SEVERE] [] [nl.tweestap.shell.FacesErrors] A page failed",
                "jakarta.el.ELException: /signin/password.xhtml @18,20 value=\"#{a.b}\"",
                "Caused by: java.lang.IllegalStateException",
                "\tat nl.tweestap.signin.web.VerifyPage.verify(VerifyPage.java:63)",
                "java.lang.OutOfMemoryError: Java heap space"
            })
    void raises_the_alarm_for_a_bug(String line) {
        assertThat(ServerLog.alarms("before\n" + line + "\nafter")).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[2026-11-21T07:13:24.113+0000] [] [INFO] [] [nl.tweestap.account.History] Account 1: WRONG_CODE",
                "[2026-11-21T07:13:15.129+0000] [] [WARNING] [] [nl.tweestap.delivery.Courier] Message 1: refused",
                ""
            })
    void stays_calm_for_what_people_do(String line) {
        assertThat(ServerLog.alarms(line)).isEmpty();
    }

    @Test
    void expects_only_what_has_a_reason() {
        assertThat(ServerLog.EXPECTED).hasSizeLessThanOrEqualTo(3);
    }
}
