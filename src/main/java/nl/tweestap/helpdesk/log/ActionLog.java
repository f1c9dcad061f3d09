package nl.tweestap.helpdesk.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.tweestap.database.Forgetful;
import nl.tweestap.seal.Seal;
import nl.tweestap.text.TypedText;

/** What the helpdesk did. Lines are added, never changed. */
@ApplicationScoped
public class ActionLog implements Forgetful {

    private static final Logger LOG = Logger.getLogger(ActionLog.class.getName());

    /** Twelve months, whatever the year: a school looks back at the one before. */
    static final Duration KEPT = Duration.ofDays(366);

    /** Of a reason or an outcome: a few sentences. */
    public static final int MAX_LENGTH = 300;

    /** Of a name, as directories have them. */
    private static final int MAX_NAME_LENGTH = 200;

    @Inject LogHeads heads;
    @Inject LogLines lines;
    @Inject Seal seal;
    @Inject InstantSource clock;

    /**
     * Adds a line in the caller's transaction, or one of its own. Others who add for this school
     * wait from here until it ends, so it is the last thing that a transaction locks. Number and
     * hash go to the server's log too: who puts the database back cannot put that back.
     */
    @Transactional
    public void add(Entry entry) {
        Head head = heads.lock(entry.school());
        Line line = line(head.lastNumber() + 1, entry);
        String hash = Chain.hash(seal, head.lastHash(), line);
        lines.add(line, hash);
        heads.keep(head.endingAt(line.number(), hash));
        LOG.log(
                Level.INFO,
                "Helpdesk of {0}, line {1}: {2} by {3}, {4}",
                new Object[] {
                    entry.school(),
                    String.valueOf(line.number()),
                    line.action(),
                    line.by().accountId(),
                    hash
                });
    }

    private Line line(long number, Entry entry) {
        Employee by = entry.by();
        return new Line(
                number,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                new Employee(
                        by.accountId(),
                        entry.school(),
                        fitted(by.username(), MAX_NAME_LENGTH),
                        fitted(by.displayName(), MAX_NAME_LENGTH)),
                entry.action(),
                entry.personId(),
                fitted(entry.reason(), MAX_LENGTH),
                entry.evidence(),
                fitted(entry.outcome(), MAX_LENGTH));
    }

    private static String fitted(String text, int most) {
        return TypedText.cut(TypedText.clean(text), most);
    }

    /** The newest lines about somebody, newest first. */
    public List<Line> of(String school, String personId, int most) {
        return lines.about(school, personId, most);
    }

    /** How often each was done since a moment; what was not done is not in it. */
    public Map<Action, Long> counts(String school, Instant since) {
        return lines.counts(school, since);
    }

    /** The newest of those that are wanted, newest first. */
    public List<Line> newest(Wanted wanted, int most) {
        return lines.newest(wanted, most);
    }

    /**
     * Lines from a moment on and before another, in their order: a page of them.
     *
     * @param after number of the last line of the page before; 0 for the first page
     */
    public List<Line> between(String school, Instant from, Instant to, long after) {
        return lines.between(school, from, to, after, LogCheck.PAGE);
    }

    @Override
    public void forget(Instant now) {
        Instant before = now.minus(KEPT);
        heads.schools().forEach(school -> lines.forget(school, before));
    }
}
