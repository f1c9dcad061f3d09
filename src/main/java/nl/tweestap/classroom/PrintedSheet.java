package nl.tweestap.classroom;

import java.time.Instant;
import java.util.List;
import nl.tweestap.register.RegisteredPerson;
import nl.tweestap.text.Language;

/**
 * Slips with their codes, for who printed them.
 *
 * @param validUntil of each slip
 * @param shownUntil when the codes are gone from here
 */
public record PrintedSheet(
        String className, List<Line> lines, Instant validUntil, Instant shownUntil) {

    /** One slip, and the language its person reads. */
    public record Line(RegisteredPerson person, Language language, String serial, String code) {

        @Override
        public String toString() {
            return "Line(" + serial + ")";
        }
    }
}
