package nl.tweestap.helpdesk.log;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lines of a file of comma-separated values (RFC 4180) of which no spreadsheet executes a cell.
 *
 * <p>A cell that begins like a formula gets an apostrophe before it. So does whatever follows a
 * separator inside a cell: a spreadsheet that was set to another separator begins a cell there.
 */
public final class Csv {

    /** Signs that begin a formula, their small and full-width brothers included. */
    private static final String FORMULA =
            "[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20\\ufe62-\\ufe66\\ufe6b]";

    /** Where a cell may begin: in front, or behind what any spreadsheet may take for its end. */
    private static final Pattern EXECUTABLE =
            Pattern.compile("(^|[,;|\\t\\r\\n])([\\s\"']*)(?=" + FORMULA + ")");

    /** A tab or a line break in front is stripped by some, and what follows begins the cell. */
    private static final Pattern STRIPPED = Pattern.compile("^(?=[\\t\\r\\n])");

    private Csv() {}

    /** One line, with its end. */
    public static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        String tame = EXECUTABLE.matcher(text).replaceAll("$1$2'");
        String safe = STRIPPED.matcher(tame).replaceFirst("'");
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
