package nl.tweestap;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No two use cases need each other where it is decided who gets in. */
class CirclesTest {

    private static final List<String> ROOMS =
            List.of("authenticator", "account", "verifier", "limit", "signin", "enrolment");

    /**
     * Each use case and each collection is a slice; values, rows and pages may come in families.
     */
    private static final SliceAssignment CLASSES =
            new SliceAssignment() {
                @Override
                public SliceIdentifier getIdentifierOf(JavaClass type) {
                    String name = type.getName().replaceFirst("\\$.*", "");
                    return type.isAnnotatedWith(ApplicationScoped.class) && isInARoom(name)
                            ? SliceIdentifier.of(name)
                            : SliceIdentifier.ignore();
                }

                private boolean isInARoom(String name) {
                    return ROOMS.stream().anyMatch(room -> name.startsWith("nl.tweestap." + room));
                }

                @Override
                public String getDescription() {
                    return "use cases of the rooms that decide who gets in";
                }
            };

    static final ArchRule CIRCLES =
            slices().assignedFrom(CLASSES)
                    .should()
                    .beFreeOfCycles()
                    .because("of two classes that need each other neither can be read first");

    @Test
    void no_class_needs_one_that_needs_it() {
        CIRCLES.check(PortalClasses.ALL);
    }
}
