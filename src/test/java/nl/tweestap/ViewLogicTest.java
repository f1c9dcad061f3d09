package nl.tweestap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A view is words and tags: what decides has a name in a bean, and fits on a line. */
class ViewLogicTest {

    private static final int LINE_LENGTH = 140;

    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{([^}]*)}");
    private static final String TEXT = "'[^']*'";

    /** “Not empty” is one question. */
    private static final Pattern OPERATOR =
            Pattern.compile(
                    "\\?|\\bnot empty\\b|\\b(?:and|or|not|empty|eq|ne|lt|gt|le|ge|div|mod)\\b"
                            + "|[=!<>]=|&&|\\|\\||[!<>*/%+-]");

    /** What something is of a thing may be asked, and what that is; not what the third is. */
    private static final Pattern CHAIN =
            Pattern.compile("(?:\\.\\w+\\([^()]*\\)){3}|\\.stream\\(|\\.toList\\(");

    /** When a part of a page is built is said once, by the tag {@code drawn}. */
    private static final Pattern PHASE = Pattern.compile("postback|formOnly|partialViewContext");

    static Stream<Path> views() {
        return SourceFiles.below(SourceFiles.VIEWS, ".xhtml").stream();
    }

    @ParameterizedTest
    @MethodSource("views")
    void has_no_line_that_runs_off_the_screen(Path view) {
        assertThat(SourceFiles.text(view).lines().filter(line -> line.length() > LINE_LENGTH))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("views")
    void decides_at_most_one_thing_in_an_expression(Path view) {
        assertThat(tangled(SourceFiles.view(view))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("views")
    void does_not_ask_whether_a_form_came_in(Path view) {
        assertThat(SourceFiles.found(PHASE, SourceFiles.view(view))).isEmpty();
    }

    @Test
    void knows_logic_when_it_sees_it() {
        assertThat(
                        tangled(
                                "#{not a.paused and a.usedUp} #{empty a.error ? '' : 'is-wrong'}"
                                        + " #{a.b() ? a.c() : a.d ? 'e' : 'f'}"
                                        + " #{a.notice().stream()} #{a.b().c(d).e()}"))
                .hasSize(5);
        assertThat(
                        tangled(
                                "#{not empty a.errors} #{a.shown ? 'and or not' : null}"
                                        + " #{text['a-b.'.concat(c.kind())]} #{a.b().c()}"))
                .isEmpty();
    }

    private static List<String> tangled(String view) {
        return SourceFiles.found(EXPRESSION, view)
                .map(expression -> expression.replaceAll(TEXT, "''"))
                .filter(
                        expression ->
                                OPERATOR.matcher(expression).results().count() > 1
                                        || CHAIN.matcher(expression).find())
                .toList();
    }
}
