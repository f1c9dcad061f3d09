package nl.tweestap.helpdesk.importing;

import java.io.Reader;
import java.util.Optional;
import java.util.function.IntFunction;

/** Reads pieces of a text one after the other, each when it is wanted. */
final class PartsReader extends Reader {

    private final IntFunction<Optional<String>> parts;
    private String part = "";
    private int place;
    private int from;

    /**
     * @param parts the piece at each place, from 0; empty after the last
     */
    PartsReader(IntFunction<Optional<String>> parts) {
        this.parts = parts;
    }

    @Override
    public int read(char[] into, int offset, int length) {
        if (from == part.length()) {
            Optional<String> next = parts.apply(place);
            if (next.isEmpty()) {
                return -1;
            }
            part = next.get();
            place++;
            from = 0;
        }
        int amount = Math.min(length, part.length() - from);
        part.getChars(from, from + amount, into, offset);
        from += amount;
        return amount;
    }

    @Override
    public void close() {
        part = "";
        from = 0;
    }
}
