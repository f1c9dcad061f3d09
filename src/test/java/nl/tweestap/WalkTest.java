package nl.tweestap;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From the button that sends a typed code to the row that spends it: ARCHITECTURE.md's walk. */
class WalkTest {

    /** More than these nobody keeps in their head. */
    private static final int MOST_TYPES = 5;

    @ParameterizedTest
    @CsvSource({
        "signin.web.VerifyPage, verify, account.OnceOnlyAuthenticators, acceptTimeStep",
        "signin.web.VerifyPage, verify, verifier.sentcode.OnceOnlySentCodes, spend",
        "signin.web.VerifyPage, verify, account.OnceOnlyAuthenticators, useRecoveryCode",
        "enrolment.web.PhoneCodePage, next, verifier.sentcode.OnceOnlySentCodes, spend",
        "enrolment.web.ScanPage, next, enrolment.OnceOnlyMoves, claim"
    })
    void meets_five_types_at_most(String page, String button, String row, String spending) {
        List<String> types =
                CallGraph.walk(CallGraph.method(page, button), CallGraph.method(row, spending));

        assertThat(types).hasSizeBetween(2, MOST_TYPES);
    }

    /** As ARCHITECTURE.md writes it down. */
    @Test
    void is_the_one_that_is_written_down() {
        List<String> types =
                CallGraph.walk(
                        CallGraph.method("signin.web.VerifyPage", "verify"),
                        CallGraph.method("account.OnceOnlyAuthenticators", "acceptTimeStep"));

        assertThat(SourceFiles.text(Path.of("ARCHITECTURE.md")))
                .contains(String.join(" → ", types));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "signin.SecondFactorInTransaction.answer",
                "enrolment.ProvingInTransaction.app",
                "enrolment.ProvingInTransaction.phone",
                "enrolment.ProvingInTransaction.codes",
                "verifier.sentcode.CodeSendingInTransaction.send"
            })
    void locks_the_account_once(String transaction) {
        int dot = transaction.lastIndexOf('.');

        assertThat(
                        CallGraph.callersOf(
                                CallGraph.method("account.Accounts", "lock"),
                                CallGraph.method(
                                        transaction.substring(0, dot),
                                        transaction.substring(dot + 1))))
                .hasSize(1);
    }

    /** Who judges a code is read downwards, never back up. */
    @Test
    void hands_control_back_to_nobody() {
        assertThat(
                        PortalClasses.ALL.stream()
                                .filter(
                                        type ->
                                                type.getPackageName()
                                                        .startsWith("nl.tweestap.verifier"))
                                .flatMap(type -> type.getMethods().stream())
                                .filter(WalkTest::takesAFunction))
                .isEmpty();
    }

    private static boolean takesAFunction(JavaMethod method) {
        return !method.getName().startsWith("lambda$")
                && method.getRawParameterTypes().stream()
                        .anyMatch(type -> type.getPackageName().equals("java.util.function"));
    }
}
