package nl.tweestap.helpdesk.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file that a browser sent with a form (RFC 7578). Taken apart here, in memory: the container
 * would read it before the door was passed, and write it to a disk unsealed.
 */
final class UploadedFile {

    /** The name of the form's field. */
    private static final String FIELD = "file";

    /** RFC 2046 §5.1.1. */
    private static final Pattern BOUNDARY =
            Pattern.compile(
                    ";\\s*boundary\\s*=\\s*\"?([\\w'()+,./:=? -]{1,70})\"?",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern FIELD_NAME =
            Pattern.compile("(?i)content-disposition:[^\\r\\n]*;\\s*name\\s*=\\s*\"([^\"]*)\"");

    private static final Pattern FILE_NAME =
            Pattern.compile("(?i)content-disposition:[^\\r\\n]*;\\s*filename\\s*=\\s*\"([^\"]*)\"");

    private static final byte[] HEADERS_END = bytes("\r\n\r\n");

    /** Of a part, many times what browsers write: they are looked through letter by letter. */
    static final int MOST_HEADER_BYTES = 4 * 1024;

    /** More fields than the form has. */
    private static final int MOST_FIELDS = 10;

    private final String name;
    private final byte[] bytes;

    private UploadedFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** As it is called on the sender's computer; anything at all. */
    String name() {
        return name;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Empty where there is none, or not in that form. */
    static Optional<UploadedFile> of(String contentType, byte[] body) {
        Matcher boundary = BOUNDARY.matcher(contentType);
        return boundary.find()
                ? find(body, bytes("--" + boundary.group(1).strip()))
                : Optional.empty();
    }

    private static Optional<UploadedFile> find(byte[] body, byte[] boundary) {
        byte[] end = bytes("\r\n" + new String(boundary, StandardCharsets.ISO_8859_1));
        int from = indexOf(body, boundary, 0) + boundary.length;
        for (int fields = 0; fields < MOST_FIELDS; fields++) {
            int headersEnd = headersEnd(body, from);
            int fieldEnd = indexOf(body, end, headersEnd + HEADERS_END.length);
            if (from < boundary.length || headersEnd < 0 || fieldEnd < 0) {
                return Optional.empty();
            }
            String headers = new String(body, from, headersEnd - from, StandardCharsets.UTF_8);
            if (FIELD.equals(first(FIELD_NAME, headers))) {
                return Optional.of(
                        new UploadedFile(
                                first(FILE_NAME, headers),
                                Arrays.copyOfRange(
                                        body, headersEnd + HEADERS_END.length, fieldEnd)));
            }
            from = fieldEnd + end.length;
        }
        return Optional.empty();
    }

    /** -1 where they are too long, or never end. */
    private static int headersEnd(byte[] body, int from) {
        int most = Math.min(body.length, from + MOST_HEADER_BYTES + HEADERS_END.length);
        return indexOf(body, most, HEADERS_END, from);
    }

    private static String first(Pattern pattern, String headers) {
        Matcher found = pattern.matcher(headers);
        return found.find() ? found.group(1) : "";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** -1 where it is nowhere. */
    private static int indexOf(byte[] body, byte[] sought, int from) {
        return indexOf(body, body.length, sought, from);
    }

    private static int indexOf(byte[] body, int to, byte[] sought, int from) {
        for (int place = Math.max(0, from); place <= to - sought.length; place++) {
            if (body[place] == sought[0]
                    && Arrays.equals(
                            body, place, place + sought.length, sought, 0, sought.length)) {
                return place;
            }
        }
        return -1;
    }

    @Override
    public String toString() {
        return "UploadedFile(" + bytes.length + ")";
    }
}
