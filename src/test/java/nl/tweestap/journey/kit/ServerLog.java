package nl.tweestap.journey.kit;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a portal has logged, read from where it was read last. A journey may make it warn; it may
 * never make it report a failure or show a stack trace that is not in {@link #EXPECTED}.
 */
final class ServerLog {

    /** Lines that tell of a bug, or of something nobody has thought of. */
    private static final Pattern ALARM =
            Pattern.compile("SEVERE|^Caused by:|^\\s+at [\\w.$/]+\\(|\\b\\w+(Exception|Error)\\b");

    /** What may stand there all the same, each with its reason. None is ours. */
    static final List<Pattern> EXPECTED =
            List.of(
                    // The server tells the setting of EclipseLink's pool at each start.
                    Pattern.compile("eclipselink\\.exception-handler"));

    private final Path file;
    private long read;

    ServerLog(Path file) {
        this.file = file;
    }

    /** Lines of alarm since the last time somebody asked. */
    synchronized List<String> alarms() {
        return alarms(unread());
    }

    static List<String> alarms(String text) {
        return text.lines()
                .filter(line -> ALARM.matcher(line).find())
                .filter(line -> EXPECTED.stream().noneMatch(known -> known.matcher(line).find()))
                .toList();
    }

    private String unread() {
        if (!Files.exists(file)) {
            return "";
        }
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
            byte[] bytes = new byte[(int) (log.length() - read)];
            log.seek(read);
            log.readFully(bytes);
            read += bytes.length;
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
