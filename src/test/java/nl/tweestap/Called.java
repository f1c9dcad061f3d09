package nl.tweestap;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Somebody calls the method: another method of the portal, a view that has its name, or the server,
 * which knows it by its annotation or by what it overrides. Tests do not count.
 *
 * <p>It cannot see all: a name in any view counts, whoever is meant there, and so does a call by
 * somebody whom nobody calls.
 */
final class Called extends ArchCondition<JavaMethod> {

    private static final Pattern EXPRESSION = Pattern.compile("#\\{([^}]*)}");
    private static final Pattern WORD = Pattern.compile("\\w+");

    /** Every word in an expression of a view. */
    private static final Set<String> IN_VIEWS =
            SourceFiles.below(SourceFiles.VIEWS, ".xhtml").stream()
                    .map(SourceFiles::view)
                    .flatMap(view -> SourceFiles.found(EXPRESSION, view))
                    .flatMap(expression -> SourceFiles.found(WORD, expression))
                    .collect(Collectors.toSet());

    Called() {
        super("be called by somebody");
    }

    @Override
    public void check(JavaMethod method, ConditionEvents events) {
        boolean isCalled = isCalledByOurs(method) || isInViews(method) || isCalledByServer(method);
        if (!isCalled && !isComponent(method) && !isOfEnum(method)) {
            events.add(SimpleConditionEvent.violated(method, method.getFullName()));
        }
    }

    private static boolean isCalledByOurs(JavaMethod method) {
        return !method.getCallsOfSelf().isEmpty() || !method.getReferencesToSelf().isEmpty();
    }

    /** By its own name, or as a property. */
    private static boolean isInViews(JavaMethod method) {
        String property = method.getName().replaceFirst("^(?:get|is|set)(?=[A-Z])", "");
        String lower = property.substring(0, 1).toLowerCase(Locale.ROOT) + property.substring(1);
        return IN_VIEWS.contains(method.getName()) || IN_VIEWS.contains(lower);
    }

    /** Or by who starts the program. */
    private static boolean isCalledByServer(JavaMethod method) {
        return method.getName().equals("main") || isAnnotated(method) || isOverriding(method);
    }

    /** Makes, observes or keeps time for the server; a transaction calls nobody. */
    private static boolean isAnnotated(JavaMethod method) {
        return method.getAnnotations().stream()
                .anyMatch(one -> !one.getRawType().isEquivalentTo(Transactional.class));
    }

    private static boolean isOverriding(JavaMethod method) {
        return Stream.concat(
                        method.getOwner().getAllRawSuperclasses().stream(),
                        method.getOwner().getAllRawInterfaces().stream())
                .anyMatch(above -> has(above, method));
    }

    private static boolean has(JavaClass above, JavaMethod method) {
        return above.tryGetMethod(
                        method.getName(),
                        method.getRawParameterTypes().stream()
                                .map(JavaClass::getName)
                                .toArray(String[]::new))
                .isPresent();
    }

    /** What a record is made of is in its constructor, its text and its likeness to another. */
    private static boolean isComponent(JavaMethod method) {
        return method.getOwner().isRecord()
                && method.getRawParameterTypes().isEmpty()
                && method.getOwner().tryGetField(method.getName()).isPresent();
    }

    /** The compiler's own. */
    private static boolean isOfEnum(JavaMethod method) {
        return method.getOwner().isEnum() && Set.of("values", "valueOf").contains(method.getName());
    }
}
