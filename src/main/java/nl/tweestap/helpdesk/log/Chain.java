package nl.tweestap.helpdesk.log;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tweestap.seal.Seal;

/** How a line is bound to the one before it, and the head of a school to the last. */
final class Chain {

    /** What these hashes are for, so that none made for something else can stand for one. */
    private static final String LINE = "helpdesk log line";

    private static final String HEAD = "helpdesk log head";

    private Chain() {}

    /** The keyed hash of a line that follows the one with this hash. */
    static String hash(Seal seal, String before, Line line) {
        Employee by = line.by();
        return hash(
                seal,
                before,
                List.of(
                        by.school(),
                        String.valueOf(line.number()),
                        written(line.at()),
                        by.accountId(),
                        by.username(),
                        by.displayName(),
                        line.action().name(),
                        line.personId(),
                        line.reason(),
                        line.evidence(),
                        line.outcome()));
    }

    /**
     * The same of a line as it stands in the database, whatever somebody made of it.
     *
     * @param fields in the order of the columns; the moment as {@link #written}
     */
    static String hash(Seal seal, String before, List<String> fields) {
        return hash(seal, Stream.concat(Stream.of(LINE, before), fields.stream()));
    }

    /** The keyed hash of a head. */
    static String hash(Seal seal, Head head) {
        return hash(
                seal,
                Stream.of(
                        HEAD,
                        head.school(),
                        String.valueOf(head.lastNumber()),
                        head.lastHash(),
                        String.valueOf(head.forgottenNumber()),
                        head.forgottenHash()));
    }

    /** Each with its length before it: no two lists of fields read the same. */
    private static String hash(Seal seal, Stream<String> fields) {
        return seal.keyedHash(
                fields.map(field -> field.length() + ":" + field).collect(Collectors.joining(",")));
    }

    /** To the microsecond that databases keep. */
    static String written(Instant at) {
        return String.valueOf(ChronoUnit.MICROS.between(Instant.EPOCH, at));
    }
}
