package nl.tweestap;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No view asks for an {@link Optional}: expression language 6 opens it by itself and 5 does not, so
 * a view that relied on either would run on one server only.
 */
class OptionalInViewsTest {

    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{([^}]*)}");

    /** What is asked of something, as a property or as a method. */
    private static final Pattern ASKED = Pattern.compile("\\.\\s*([a-zA-Z]\\w*)");

    /** The same of a bean: {@code user.visitor}. */
    private static final Pattern ASKED_OF_BEAN =
            Pattern.compile("(?<![.\\w])([a-z]\\w*\\.[a-zA-Z]\\w*)");

    private static final Set<String> OPENING = Set.of("isPresent", "present", "orElse");

    private static Stream<String> views(Pattern asked) {
        return SourceFiles.below(SourceFiles.VIEWS, ".xhtml").stream()
                .flatMap(view -> SourceFiles.found(EXPRESSION, SourceFiles.view(view)))
                .map(expression -> expression.replaceAll("'[^']*'", "''"))
                .flatMap(expression -> SourceFiles.found(asked, expression));
    }

    private static Stream<JavaMethod> methods(Predicate<JavaClass> of) {
        return PortalClasses.ALL.stream()
                .filter(of)
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC));
    }

    private static boolean isOptional(JavaMethod method) {
        return method.getRawReturnType().isEquivalentTo(Optional.class);
    }

    /** As a view may call it: {@code getName} is {@code name} too, {@code isDone} is done. */
    private static List<String> names(JavaMethod method) {
        String name = method.getName();
        String property = name.replaceFirst("^(get|is)(?=[A-Z])", "");
        return property.equals(name)
                ? List.of(name)
                : List.of(
                        name,
                        property.substring(0, 1).toLowerCase(Locale.ROOT) + property.substring(1));
    }

    /** Names that are an Optional wherever they are ours. */
    private static Set<String> always() {
        Map<String, Boolean> all = new HashMap<>();
        methods(type -> true)
                .forEach(
                        method ->
                                names(method)
                                        .forEach(
                                                name ->
                                                        all.merge(
                                                                name,
                                                                isOptional(method),
                                                                Boolean::logicalAnd)));
        return all.keySet().stream()
                .filter(all::get)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Of the beans that views know by name. */
    private static Set<String> ofBeans() {
        return methods(type -> type.isAnnotatedWith(Named.class))
                .filter(OptionalInViewsTest::isOptional)
                .flatMap(
                        method ->
                                names(method).stream()
                                        .map(name -> bean(method.getOwner()) + "." + name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String bean(JavaClass type) {
        return type.getAnnotationOfType(Named.class).value();
    }

    @Test
    void no_view_asks_for_what_is_an_optional() {
        Set<String> always = always();

        assertThat(always).contains("appAddress");
        assertThat(views(ASKED).filter(always::contains)).isEmpty();
    }

    @Test
    void no_view_asks_a_bean_for_one() {
        Set<String> ofBeans = ofBeans();

        assertThat(ofBeans).contains("address.school", "user.visitor");
        assertThat(views(ASKED_OF_BEAN).filter(ofBeans::contains)).isEmpty();
    }

    @Test
    void no_view_opens_one() {
        assertThat(views(ASKED).filter(OPENING::contains)).isEmpty();
    }
}
