package nl.tweestap.helpdesk.log;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.tweestap.database.PortalDataSource;
import nl.tweestap.helpdesk.log.Finding.Fault;
import nl.tweestap.helpdesk.log.StoredLog.StoredHead;
import nl.tweestap.helpdesk.log.StoredLog.StoredLine;
import nl.tweestap.seal.Seal;
import nl.tweestap.seal.SealBesides;

/**
 * Walks the log of each school from its first line to its last and says where it is not as it was
 * written. For operators: {@code ./check-log}.
 */
public final class LogCheck {

    /** Lines that are in memory at once. */
    static final int PAGE = 1_000;

    private final StoredLog log;
    private final Seal seal;

    LogCheck(Connection database, Seal seal) {
        this.log = new StoredLog(database);
        this.seal = seal;
    }

    /** The first thing that is wrong, of each school; empty when nothing is. */
    List<Finding> findings() throws SQLException {
        Map<String, StoredHead> heads = log.heads();
        List<Finding> findings = new ArrayList<>();
        if (!isCounted(heads)) {
            findings.add(new Finding(LogHeads.ALL_SCHOOLS, 0, Fault.COUNT_CHANGED));
        }
        Set<String> schools = log.schools();
        schools.addAll(heads.keySet());
        schools.remove(LogHeads.ALL_SCHOOLS);
        for (String school : schools) {
            finding(school, Optional.ofNullable(heads.get(school))).ifPresent(findings::add);
        }
        return findings;
    }

    /** Before the first line of all there is nothing to count, and no hash yet. */
    private boolean isCounted(Map<String, StoredHead> heads) {
        StoredHead all = heads.get(LogHeads.ALL_SCHOOLS);
        if (all == null) {
            return false;
        }
        boolean isNew = all.hash().isEmpty() && heads.size() == 1;
        return isNew || (isGenuine(all) && all.head().lastNumber() == heads.size() - 1);
    }

    private boolean isGenuine(StoredHead stored) {
        return stored.hash().equals(Chain.hash(seal, stored.head()));
    }

    private Optional<Finding> finding(String school, Optional<StoredHead> stored)
            throws SQLException {
        if (stored.isEmpty()) {
            return Optional.of(new Finding(school, 0, Fault.HEAD_MISSING));
        }
        return isGenuine(stored.get())
                ? walk(stored.get().head())
                : Optional.of(new Finding(school, 0, Fault.HEAD_CHANGED));
    }

    private Optional<Finding> walk(Head head) throws SQLException {
        String before = head.forgottenHash();
        long number = head.forgottenNumber();
        List<StoredLine> lines = log.after(head.school(), Long.MIN_VALUE);
        while (!lines.isEmpty()) {
            for (StoredLine line : lines) {
                number++;
                Optional<Fault> fault = fault(line, number, before);
                if (fault.isPresent()) {
                    return Optional.of(new Finding(head.school(), number, fault.get()));
                }
                before = line.hash();
            }
            lines = log.after(head.school(), number);
        }
        return end(head, number, before);
    }

    private Optional<Fault> fault(StoredLine line, long number, String before) {
        if (line.number() != number) {
            return Optional.of(line.number() > number ? Fault.LINE_MISSING : Fault.LINE_TOO_MANY);
        }
        return line.hash().equals(Chain.hash(seal, before, line.fields()))
                ? Optional.empty()
                : Optional.of(Fault.LINE_CHANGED);
    }

    private static Optional<Finding> end(Head head, long number, String hash) {
        if (number < head.lastNumber()) {
            return Optional.of(new Finding(head.school(), number + 1, Fault.LINE_MISSING));
        }
        return number == head.lastNumber() && hash.equals(head.lastHash())
                ? Optional.empty()
                : Optional.of(new Finding(head.school(), number, Fault.LINE_TOO_MANY));
    }

    /** Ends with 1 where something is wrong, and with 2 where it could not look. */
    public static void main(String... arguments) {
        PrintStream out = System.out;
        try (Connection database = source().getConnection()) {
            // All of it as it was at one moment: a portal may add lines meanwhile.
            database.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            database.setAutoCommit(false);
            LogCheck check =
                    new LogCheck(
                            database,
                            SealBesides.of(
                                    set("TWEESTAP_KEY"), Path.of(System.getenv("DATA_FOLDER"))));
            List<Finding> findings = check.findings();
            findings.forEach(finding -> out.println(finding.line()));
            check.log.heads().values().forEach(stored -> out.println(told(stored.head())));
            System.exit(findings.isEmpty() ? 0 : 1);
        } catch (SQLException | IOException | IllegalStateException failure) {
            out.println("The log could not be checked: " + failure.getMessage());
            System.exit(2);
        }
    }

    private static Optional<String> set(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
    }

    private static PortalDataSource source() {
        PortalDataSource source = new PortalDataSource();
        source.setUrl(set("TWEESTAP_DATABASE_URL").orElse(""));
        source.setUser(set("TWEESTAP_DATABASE_USER").orElse("tweestap"));
        set("TWEESTAP_DATABASE_PASSWORD").ifPresent(source::setPassword);
        return source;
    }

    /** To be held against what the server's log says of the same line. */
    private static String told(Head head) {
        return head.school().isEmpty()
                ? "Schools with a log: " + head.lastNumber()
                : head.school()
                        + ": lines "
                        + (head.forgottenNumber() + 1)
                        + " to "
                        + head.lastNumber()
                        + ", the last one "
                        + head.lastHash();
    }
}
