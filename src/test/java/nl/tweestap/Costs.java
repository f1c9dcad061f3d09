package nl.tweestap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Writes down what each test class costs: seconds, and seconds of CPU with those of its portal and
 * its browser. Found by JUnit itself (META-INF/services), so that no test is left out. {@link
 * CostsReport} shows it.
 */
public final class Costs implements BeforeAllCallback, AfterAllCallback {

    static final Path FOLDER = Path.of("target", "costs");

    private static final Namespace OURS = Namespace.create(Costs.class);

    /** Fields of {@code /proc/…/stat} after the name: own CPU, and that of children gone. */
    private static final int FIRST_OF_CPU = 11;

    private static final int AFTER_CPU = 15;

    /** The kernel tells hundredths of a second, however it counts itself. */
    private static final double TICKS = 100;

    /** Lines of this JVM so far. */
    private static final List<String> LINES = new CopyOnWriteArrayList<>();

    private record Begun(long nanos, double cpu) {}

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getStore(OURS).put("begun", new Begun(System.nanoTime(), cpu()));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        String run = System.getProperty("tweestap.tests.run", "");
        if (run.isEmpty()) {
            return; // Not in a build, or its last step, which reads what the others wrote.
        }
        Begun begun = context.getStore(OURS).get("begun", Begun.class);
        Duration taken = Duration.ofNanos(System.nanoTime() - begun.nanos);
        LINES.add(
                String.format(
                        Locale.ROOT,
                        "%s %.2f %.2f",
                        context.getRequiredTestClass().getName(),
                        taken.toMillis() / 1000.0,
                        cpu() - begun.cpu));
        try {
            Files.write(Files.createDirectories(FOLDER).resolve(run + ".txt"), LINES);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Of this JVM and all it started, so far, in seconds; 0 where no kernel tells. */
    private static double cpu() {
        ProcessHandle self = ProcessHandle.current();
        return Stream.concat(Stream.of(self), self.descendants())
                        .mapToLong(process -> ticks(process.pid()))
                        .sum()
                / TICKS;
    }

    private static long ticks(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc", String.valueOf(pid), "stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            return Arrays.stream(fields, FIRST_OF_CPU, AFTER_CPU).mapToLong(Long::parseLong).sum();
        } catch (IOException over) {
            return 0;
        }
    }
}
