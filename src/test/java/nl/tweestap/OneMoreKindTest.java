package nl.tweestap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import nl.tweestap.authenticator.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One more kind of authenticator, on a scratch copy: the compiler names the places that
 * CONTRIBUTING.md lists, and there is no other place that would pass it by in silence.
 */
class OneMoreKindTest {

    private static final Path KIND =
            SourceFiles.JAVA.resolve(Path.of("nl", "tweestap", "authenticator", "Kind.java"));

    private static final Pattern LISTED = Pattern.compile("(?m)^\\| `([A-Z]\\w+)` \\|");

    /** What tells kinds apart and no compiler looks at. */
    private static final Pattern UNSEEN =
            Pattern.compile(
                    "[=!]= *Kind\\.|Kind\\.[A-Z_]+ *[=!]=|\\.equals\\(Optional\\.of\\(Kind\\.|\\.equals\\(Kind\\.|else if[^{]*Kind\\.");

    @TempDir Path scratch;

    @Test
    void makes_the_compiler_complain_where_the_list_says_and_nowhere_else() throws IOException {
        assertThat(complaints()).isEqualTo(listed());
    }

    /**
     * A comparison with one kind is a chain in the making; a page of one kind names it, no more.
     */
    @Test
    void is_passed_by_nowhere_in_silence() {
        assertThat(
                        SourceFiles.below(SourceFiles.JAVA, ".java").stream()
                                .filter(file -> UNSEEN.matcher(SourceFiles.text(file)).find()))
                .isEmpty();
    }

    private static Set<String> listed() {
        String table = SourceFiles.text(Path.of("CONTRIBUTING.md"));
        int from = table.indexOf("## A new kind of authenticator");
        return SourceFiles.found(LISTED, table.substring(Math.max(0, from)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> complaints() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(found, Locale.ROOT, null)) {
            List<String> options =
                    List.of(
                            "-proc:none",
                            "-nowarn",
                            "-XDshould-stop.ifError=FLOW",
                            "-cp",
                            System.getProperty("java.class.path"),
                            "-d",
                            Files.createDirectories(scratch.resolve("out")).toString());
            compiler.getTask(new StringWriter(), files, found, options, null, sources(files))
                    .call();
        }
        return found.getDiagnostics().stream()
                .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
                .map(OneMoreKindTest::place)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String place(Diagnostic<? extends JavaFileObject> complaint) {
        String name = complaint.getSource().getName();
        return name.substring(name.lastIndexOf('/') + 1).replace(".java", "");
    }

    private static List<JavaFileObject> sources(StandardJavaFileManager files) {
        List<Path> others =
                SourceFiles.below(SourceFiles.JAVA, ".java").stream()
                        .filter(file -> !file.equals(KIND))
                        .toList();
        List<JavaFileObject> all = new ArrayList<>(List.of(new OneMoreKind()));
        files.getJavaFileObjects(others.toArray(Path[]::new)).forEach(all::add);
        return all;
    }

    /** The enum with a constant that no place knows. */
    private static final class OneMoreKind extends SimpleJavaFileObject {

        OneMoreKind() {
            super(URI.create("string:///nl/tweestap/authenticator/Kind.java"), Kind.SOURCE);
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return SourceFiles.text(KIND)
                    .replace("    APP(", "    ONE_MORE(1, true, false),\n    APP(");
        }
    }
}
