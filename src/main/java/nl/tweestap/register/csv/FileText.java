package nl.tweestap.register.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/**
 * The letters of a file, and how its bytes were read. Bytes that can be UTF-8 are: no text of
 * Windows-1252 with letters beyond ASCII is UTF-8 by accident.
 *
 * @param text without a byte order mark
 */
public record FileText(String text, CharacterSet characterSet) {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    /** No text has it, but what was saved as UTF-16, or as something else than text, has. */
    private static final int NUL = 0;

    /** Empty when it is no text in either. */
    public static Optional<FileText> of(byte[] bytes) {
        return read(bytes, CharacterSet.UTF_8)
                .or(() -> read(bytes, CharacterSet.WINDOWS_1252))
                .filter(file -> file.text.indexOf(NUL) < 0);
    }

    private static Optional<FileText> read(byte[] bytes, CharacterSet set) {
        try {
            String text =
                    set.charset()
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes))
                            .toString();
            return Optional.of(new FileText(withoutMark(text), set));
        } catch (CharacterCodingException another) {
            return Optional.empty();
        }
    }

    /** A text without the mark that some programs put before it. */
    private static String withoutMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    @Override
    public String toString() {
        return "FileText(" + characterSet + ")";
    }
}
