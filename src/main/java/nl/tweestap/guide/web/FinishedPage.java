package nl.tweestap.guide.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/**
 * A page as it goes over the line, plain and compressed. The two are different answers, so each has
 * an entity tag of its own (RFC 9110 §8.8.3.3).
 */
final class FinishedPage {

    /** 64 bits: two versions of a page never share them by accident. */
    private static final int TAG_LENGTH = 16;

    private final byte[] plain;
    private final byte[] compressed;
    private final String plainTag;
    private final String compressedTag;
    private final long edition;

    /**
     * @param edition of the content it was made from
     */
    FinishedPage(byte[] page, long edition) {
        this.plain = page.clone();
        this.compressed = compress(page);
        String digest = digest(page);
        this.plainTag = "\"" + digest + "\"";
        this.compressedTag = "\"" + digest + "-gzip\"";
        this.edition = edition;
    }

    long edition() {
        return edition;
    }

    int length(boolean isCompressed) {
        return bytes(isCompressed).length;
    }

    void write(OutputStream out, boolean isCompressed) throws IOException {
        out.write(bytes(isCompressed));
    }

    private byte[] bytes(boolean isCompressed) {
        return isCompressed ? compressed : plain;
    }

    String tag(boolean isCompressed) {
        return isCompressed ? compressedTag : plainTag;
    }

    private static byte[] compress(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 4);
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String digest(byte[] plain) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(plain);
            return HexFormat.of().formatHex(digest).substring(0, TAG_LENGTH);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
