package nl.tweestap;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import nl.tweestap.authenticator.SharedSecret;
import org.junit.jupiter.api.Test;

/** Time, randomness and secrets come from where a test can put them, and go nowhere else. */
class TimeAndSecretsTest {

    private static final DescribedPredicate<JavaAccess<?>> READS_THE_TIME =
            describe("reads the time", TimeAndSecretsTest::readsTheTime);

    private static boolean readsTheTime(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getName();
        if (owner.isEquivalentTo(System.class)) {
            return name.equals("currentTimeMillis") || name.equals("nanoTime");
        }
        if (owner.isEquivalentTo(Clock.class)) {
            return name.startsWith("system");
        }
        return name.equals("now") && owner.getPackageName().equals("java.time");
    }

    static final ArchRule CLOCK =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("nl.tweestap")
                    .should()
                    .accessTargetWhere(READS_THE_TIME)
                    .because("a rule that looks at the clock itself cannot be tested at noon");

    @Test
    void now_comes_from_the_injected_clock() {
        CLOCK.check(PortalClasses.ALL);
    }

    static final ArchRule RANDOMNESS =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("nl.tweestap")
                    .should()
                    .dependOnClassesThat()
                    .belongToAnyOf(Random.class, SecureRandom.class, ThreadLocalRandom.class)
                    .because(
                            "one place decides that it is cryptographically strong (SP 800-63B-4"
                                    + " §3.2.12); a UUID is only an id");

    @Test
    void randomness_comes_from_the_injected_source() {
        RANDOMNESS.check(PortalClasses.ALL);
    }

    private static final Set<String> MAY_REVEAL =
            Set.of(
                    // Computes with it.
                    "nl.tweestap.authenticator.Totp",
                    // Show it once: as a QR, as a key to type.
                    "nl.tweestap.authenticator.OtpauthUri",
                    "nl.tweestap.enrolment.web.ScanPage",
                    // Seal it before it is stored: when bound, and while it is being bound.
                    "nl.tweestap.account.AppRow",
                    "nl.tweestap.enrolment.StateColumns");

    static final ArchRule SECRETS =
            noClasses()
                    .that(
                            describe(
                                    "are not named",
                                    type -> !MAY_REVEAL.contains(type.getFullName())))
                    .should()
                    .callMethod(SharedSecret.class, "reveal")
                    .because("every place that has the bytes can leak them");

    @Test
    void shared_secrets_are_revealed_in_named_places() {
        SECRETS.check(PortalClasses.ALL);
    }
}
