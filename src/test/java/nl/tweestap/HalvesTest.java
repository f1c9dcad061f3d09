package nl.tweestap;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.transaction.Transactional;
import org.junit.jupiter.api.Test;

/**
 * A use case that has to do something before its transaction begins, such as counting an attempt,
 * has two halves: {@code X} outside, and {@code XInTransaction}.
 */
class HalvesTest {

    private static final String INNER = "InTransaction";

    static final ArchRule BEGINS =
            classes()
                    .that()
                    .haveSimpleNameEndingWith(INNER)
                    .should()
                    .beAnnotatedWith(Transactional.class)
                    .because("its name promises that what it does is done together or not at all");

    @Test
    void the_inner_half_is_one_transaction() {
        BEGINS.check(PortalClasses.ALL);
    }

    static final ArchRule OUTER =
            classes()
                    .that()
                    .haveSimpleNameEndingWith(INNER)
                    .should(
                            new ArchCondition<>("be known to its outer half only") {
                                @Override
                                public void check(JavaClass inner, ConditionEvents events) {
                                    checkCallers(inner, events);
                                }
                            })
                    .because("whoever calls it directly leaves out what comes before");

    private static void checkCallers(JavaClass inner, ConditionEvents events) {
        String outer = inner.getName().substring(0, inner.getName().length() - INNER.length());
        inner.getDirectDependenciesToSelf().stream()
                .filter(caller -> !caller.getOriginClass().getName().equals(outer))
                .filter(caller -> !caller.getOriginClass().equals(inner))
                .forEach(
                        caller ->
                                events.add(
                                        SimpleConditionEvent.violated(
                                                caller, caller.getDescription())));
    }

    @Test
    void the_inner_half_is_called_by_its_outer_half_only() {
        OUTER.check(PortalClasses.ALL);
    }

    static final ArchRule HIDDEN =
            methods()
                    .that()
                    .areDeclaredInClassesThat()
                    .haveSimpleNameEndingWith(INNER)
                    .should()
                    .notBePublic()
                    .because("it is the inside of a use case");

    @Test
    void the_inner_half_shows_nothing() {
        HIDDEN.check(PortalClasses.ALL);
    }
}
