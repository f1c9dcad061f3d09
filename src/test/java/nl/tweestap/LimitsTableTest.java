package nl.tweestap;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds each value of {@code docs/limits.md} against the constant that its row names. */
class LimitsTableTest {

    private static final Path TABLE = Path.of("docs", "limits.md");

    /** What is limited; value; constant; source. */
    private static final Pattern ROW =
            Pattern.compile("\\| (.+) \\| ([0-9].*) \\| `([A-Z]\\w+(?:\\.\\w+)+)` \\| (.+) \\|");

    /** A class, within another one where it stands there; its constant; a method of that. */
    private static final Pattern CONSTANT =
            Pattern.compile(
                    "(?<type>[A-Z][a-z]\\w*(?:\\.[A-Z][a-z]\\w*)*)\\.(?<constant>[A-Z_]+)"
                            + "(?:\\.(?<method>\\w+))?");

    private static final Pattern ANY_ROW = Pattern.compile("(?m)^\\| (?!limit |what ).+$");

    @ParameterizedTest
    @MethodSource("rows")
    void says_what_the_constant_says(String value, String constant) throws Exception {
        assertThat(value).as(constant).isEqualTo(written(constant(constant), unit(value)));
    }

    @Test
    void every_row_has_a_value_a_constant_and_a_source() {
        assertThat(SourceFiles.found(ANY_ROW, SourceFiles.text(TABLE)))
                .isNotEmpty()
                .allMatch(row -> ROW.matcher(row).matches());
    }

    @Test
    void no_constant_stands_in_two_rows() {
        assertThat(rows().map(row -> row.get()[1])).doesNotHaveDuplicates();
    }

    static Stream<Arguments> rows() {
        return ROW.matcher(SourceFiles.text(TABLE))
                .results()
                .map(row -> Arguments.of(row.group(2), row.group(3)));
    }

    private static String unit(String value) {
        return value.replaceFirst("[0-9, ]+", "");
    }

    /** As the table writes it: {@code 30, 60, 120 seconds}, {@code 1,000}, {@code 10 minutes}. */
    private static String written(Object constant, String unit) {
        List<?> values = constant instanceof List<?> several ? several : List.of(constant);
        String numbers =
                values.stream()
                        .map(value -> String.format(Locale.ROOT, "%,d", number(value, unit)))
                        .collect(Collectors.joining(", "));
        return unit.isEmpty() ? numbers : numbers + " " + unit;
    }

    private static long number(Object value, String unit) {
        if (value instanceof Duration duration) {
            Duration one = ChronoUnit.valueOf(unit.toUpperCase(Locale.ROOT)).getDuration();
            long many = duration.dividedBy(one);
            assertThat(one.multipliedBy(many)).isEqualTo(duration);
            return many;
        }
        return ((Number) value).longValue();
    }

    /** The value of {@code Class.CONSTANT}, or of a method of it. */
    private static Object constant(String name) throws Exception {
        Matcher parts = CONSTANT.matcher(name);
        assertThat(parts.matches()).as(name).isTrue();
        Field field = type(parts.group("type")).getDeclaredField(parts.group("constant"));
        field.setAccessible(true);
        Object value = field.get(null);
        String method = parts.group("method");
        return method == null ? value : value.getClass().getMethod(method).invoke(value);
    }

    /** The one class of this name, in whichever package it stands. */
    private static Class<?> type(String name) {
        String ending = "." + name.replace('.', '$');
        List<JavaClass> found =
                PortalClasses.ALL.stream()
                        .filter(type -> type.getFullName().endsWith(ending))
                        .toList();
        assertThat(found).as("classes called %s", name).hasSize(1);
        return found.get(0).reflect();
    }
}
