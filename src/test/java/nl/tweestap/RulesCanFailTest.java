package nl.tweestap;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each rule of the house finds the class that was written to break it: a rule that cannot fail
 * keeps nothing. The classes stand in {@code wrong} among the tests.
 */
class RulesCanFailTest {

    private static final JavaClasses WRONG =
            new ClassFileImporter()
                    .importPackages("nl.tweestap.wrong", "nl.tweestap.authenticator.wrong");

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(ArchitectureTest.ARROWS, "KnowsAccounts"),
                Arguments.of(ArchitectureTest.ARROWS, "feature=wrong"),
                Arguments.of(ArchitectureTest.ARROWS, "Library.problems()"),
                Arguments.of(ArchitectureTest.NO_CYCLES, "KnowsOther"),
                Arguments.of(ArchitectureTest.EDGE, "KnowsFaces"),
                Arguments.of(ArchitectureTest.PLAIN, "KnowsAccounts"),
                Arguments.of(ArchitectureTest.NAMES, "CodeHelper"),
                Arguments.of(ArchitectureTest.PAGES, "StrayPage"),
                Arguments.of(ArchitectureTest.ADAPTERS, "KnowsCsv"),
                Arguments.of(ArchitectureTest.WIRING, "KnowsWiring"),
                Arguments.of(ArchitectureTest.DOOR, "JudgesRoles"),
                Arguments.of(CallersTest.CALLERS, "KeepsForLater.neededSomeDay()"),
                Arguments.of(ArchitectureTest.CONTRACTS, "nl.tweestap.wrong"),
                Arguments.of(PersistenceRulesTest.JPA_PLACES, "KnowsTables$Asks"),
                Arguments.of(PersistenceRulesTest.HIDDEN_ROWS, "simple name ending with 'Row'"),
                Arguments.of(PersistenceRulesTest.HIDDEN_ROWS, "has modifier PUBLIC"),
                Arguments.of(PersistenceRulesTest.OPEN_FIELDS, "Asks.database"),
                Arguments.of(PersistenceRulesTest.NO_TRANSACTIONAL_PAGES, "BeginsTransactions"),
                Arguments.of(PersistenceRulesTest.NO_TRANSACTIONAL_METHODS, "begin()"),
                Arguments.of(TimeAndSecretsTest.CLOCK, "Instant.now()"),
                Arguments.of(TimeAndSecretsTest.CLOCK, "Clock.systemUTC()"),
                Arguments.of(TimeAndSecretsTest.CLOCK, "System.currentTimeMillis()"),
                Arguments.of(TimeAndSecretsTest.RANDOMNESS, "ThrowsDice"),
                Arguments.of(TimeAndSecretsTest.SECRETS, "RevealsSecrets"));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("rules")
    void finds_what_was_written_to_break_it(ArchRule rule, String broken) {
        assertThat(rule.evaluate(WRONG).getFailureReport().getDetails())
                .anyMatch(detail -> detail.contains(broken));
    }
}
