package nl.tweestap;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** What nobody calls is read, changed and tested for nothing. */
class CallersTest {

    static final ArchRule CALLERS =
            methods()
                    .that()
                    .arePublic()
                    .should(new Called())
                    .because("a promise that nobody needs is kept at a price");

    @Test
    void every_public_method_has_a_caller() {
        CALLERS.check(PortalClasses.ALL);
    }
}
