package nl.tweestap.helpdesk.importing;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.tweestap.helpdesk.log.Employee;
import nl.tweestap.register.csv.CharacterSet;
import nl.tweestap.register.csv.Columns;
import nl.tweestap.register.csv.Separator;

/**
 * A file on its way into the register.
 *
 * @param version counts its moves: a page that shows another one is old
 * @param isWhole whether the file has everybody, so that who does not stand in it has left
 * @param done lines that were written so far
 * @param failure why it was undone the last time
 */
public record ImportRun(
        String id,
        Employee by,
        State state,
        int version,
        String fileName,
        CharacterSet characterSet,
        Separator separator,
        Columns columns,
        boolean isWhole,
        Figures figures,
        List<Example> examples,
        int done,
        Optional<Failure> failure,
        Instant checkedAt) {

    private static final int ALL = 100;

    /** How far it is. */
    public enum State {
        /** The file came in; what its columns say is yet to be confirmed. */
        COLUMNS,
        /** It was held against the register, and nothing was changed. */
        CHECKED,
        RUNNING,
        DONE
    }

    /** Why nothing was changed; each has words. */
    public enum Failure {
        /** The node that did it stopped. */
        INTERRUPTED,
        /** More people would leave than was told before. */
        MORE_LEAVING,
        FAILED;

        /** The end of a message key: {@code more-leaving}. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public String school() {
        return by.school();
    }

    /** How much of it is written, in hundredths. */
    public int percent() {
        return state == State.DONE ? ALL : (int) ((long) done * ALL / Math.max(1, figures.lines()));
    }

    @Override
    public String toString() {
        return "ImportRun(" + id + ")";
    }
}
