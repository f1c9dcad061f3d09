package nl.tweestap.teach.paper.web;

import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Papers that were made, for as long as the content stays. When there are more than fit, what was
 * longest not asked for goes: one who walks over all drives nobody else's out.
 */
final class KeptPapers {

    /** Some fifty guides. */
    static final int MOST_BYTES = 24 * 1024 * 1024;

    private final Map<String, Paper> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final int mostBytes;
    private long edition;

    KeptPapers() {
        this(MOST_BYTES);
    }

    KeptPapers(int mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** A paper, and the moment from which it has to be made anew. */
    static final class Paper {

        private final byte[] bytes;
        private final Instant until;

        Paper(byte[] bytes, Instant until) {
            this.bytes = bytes;
            this.until = until;
        }

        byte[] bytes() {
            return bytes;
        }

        Instant until() {
            return until;
        }
    }

    synchronized Optional<Paper> find(long asked, String name, Instant now) {
        return asked == edition
                ? Optional.ofNullable(kept.get(name)).filter(paper -> now.isBefore(paper.until))
                : Optional.empty();
    }

    /** Keeps one; those of another edition of the content are forgotten. */
    synchronized void keep(long made, String name, Paper paper) {
        if (made != edition) {
            kept.clear();
            edition = made;
        }
        kept.put(name, paper);
        long bytes = kept.values().stream().mapToLong(one -> one.bytes.length).sum();
        Iterator<Paper> oldest = kept.values().iterator();
        while (bytes > mostBytes && oldest.hasNext()) {
            bytes -= oldest.next().bytes.length;
            oldest.remove();
        }
    }
}
