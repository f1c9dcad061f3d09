package nl.tweestap;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The methods in source files, as the compiler sees them. */
final class Methods {

    private Methods() {}

    /** Methods of more lines than this, from below their annotations to the closing brace. */
    static List<String> longer(List<Path> files, int most) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> found = new ArrayList<>();
        try (StandardJavaFileManager sources = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    sources,
                                    null,
                                    List.of("-proc:none"),
                                    null,
                                    sources.getJavaFileObjectsFromPaths(files));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree file : task.parse()) {
                new LengthScanner(file, positions, most, found).scan(file, null);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return found;
    }

    private static final class LengthScanner extends TreeScanner<Void, Void> {

        private final CompilationUnitTree file;
        private final SourcePositions positions;
        private final int most;
        private final List<String> found;

        LengthScanner(
                CompilationUnitTree file, SourcePositions positions, int most, List<String> found) {
            this.file = file;
            this.positions = positions;
            this.most = most;
            this.found = found;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            LineMap lines = file.getLineMap();
            long start = positions.getStartPosition(file, method);
            // A constructor the compiler adds has no end.
            long end = Math.max(start, positions.getEndPosition(file, method));
            long length = lines.getLineNumber(end) - firstLine(method, lines) + 1;
            if (length > most) {
                Path name = Path.of(file.getSourceFile().getName()).getFileName();
                found.add("%s: %s, %d lines".formatted(name, method.getName(), length));
            }
            return super.visitMethod(method, null);
        }

        private long firstLine(MethodTree method, LineMap lines) {
            return method.getModifiers().getAnnotations().stream()
                    .mapToLong(one -> lines.getLineNumber(positions.getEndPosition(file, one)) + 1)
                    .max()
                    .orElseGet(() -> lines.getLineNumber(positions.getStartPosition(file, method)));
        }
    }
}
