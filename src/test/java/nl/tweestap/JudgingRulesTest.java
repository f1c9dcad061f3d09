package nl.tweestap;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import nl.tweestap.account.Authenticators;
import nl.tweestap.account.OnceOnlyAuthenticators;
import nl.tweestap.verifier.AttemptLimit;
import nl.tweestap.verifier.Claim;
import org.junit.jupiter.api.Test;

/** What spends, forgets or gives back is reached by who judges, and by nobody else. */
class JudgingRulesTest {

    static final ArchRule SPENDING =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("nl.tweestap.account..", "nl.tweestap.verifier..")
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(OnceOnlyAuthenticators.class)
                    .orShould()
                    .callMethod(
                            Authenticators.class,
                            "forgetFailures",
                            String.class,
                            java.time.Instant.class)
                    .because("nothing is spent without a counted attempt");

    @Test
    void only_the_verifier_spends() {
        SPENDING.check(PortalClasses.ALL);
    }

    static final ArchRule GIVING_BACK =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("nl.tweestap.verifier..")
                    .and()
                    .haveSimpleNameNotEndingWith("ProvingInTransaction")
                    .should()
                    .callMethod(AttemptLimit.class, "giveBack", Claim.class)
                    .orShould()
                    .callMethod(AttemptLimit.class, "beginAnew", String.class)
                    .because("an attempt is undone where a code was judged, and by who binds");

    @Test
    void only_who_judges_or_binds_gives_an_attempt_back() {
        GIVING_BACK.check(PortalClasses.ALL);
    }
}
