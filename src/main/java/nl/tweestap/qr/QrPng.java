package nl.tweestap.qr;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/**
 * A QR code as the bytes of a PNG (ISO/IEC 15948), for who cannot place an SVG: black on white, one
 * bit a pixel. Written here because the picture library of the JDK wants a desktop around it.
 */
public final class QrPng {

    /** Sharp on paper: a code of 33 modules is two inches wide at 300 dots an inch, and more. */
    public static final int MODULE_PIXELS = 20;

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    /** Enough where it is printed two centimetres wide: a module is 200 dots an inch and more. */
    private static final int SMALL_MODULE_PIXELS = 4;

    /** One bit of grey, nothing interlaced. */
    private static final byte[] KIND = {1, 0, 0, 0, 0};

    private QrPng() {}

    /**
     * Encodes a text with medium error correction.
     *
     * @throws IllegalArgumentException when the text does not fit a QR code
     */
    public static byte[] of(String text) {
        return png(QrCode.matrix(text, ErrorCorrectionLevel.M), MODULE_PIXELS);
    }

    /** The same for a corner of a sheet, with a twenty-fifth of the pixels. */
    public static byte[] small(String text) {
        return png(QrCode.matrix(text, ErrorCorrectionLevel.M), SMALL_MODULE_PIXELS);
    }

    private static byte[] png(BitMatrix modules, int each) {
        int side = modules.getWidth() * each;
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream file = new DataOutputStream(bytes);
            file.write(SIGNATURE);
            ByteArrayOutputStream header = new ByteArrayOutputStream();
            DataOutputStream sizes = new DataOutputStream(header);
            sizes.writeInt(side);
            sizes.writeInt(side);
            sizes.write(KIND);
            chunk(file, "IHDR", header.toByteArray());
            chunk(file, "IDAT", pixels(modules, each));
            chunk(file, "IEND", new byte[0]);
            return bytes.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static void chunk(DataOutputStream file, String name, byte[] data) throws IOException {
        byte[] tag = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(tag);
        sum.update(data);
        file.writeInt(data.length);
        file.write(tag);
        file.write(data);
        file.writeInt((int) sum.getValue());
    }

    /** Rows from the top, each behind a byte that says it is not filtered; a set bit is white. */
    private static byte[] pixels(BitMatrix modules, int each) throws IOException {
        int side = modules.getWidth() * each;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream compressed = new DeflaterOutputStream(bytes)) {
            for (int y = 0; y < side; y++) {
                compressed.write(0);
                compressed.write(row(modules, y / each, each));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] row(BitMatrix modules, int y, int each) {
        int side = modules.getWidth() * each;
        byte[] row = new byte[(side + Byte.SIZE - 1) / Byte.SIZE];
        for (int x = 0; x < side; x++) {
            if (!modules.get(x / each, y)) {
                row[x / Byte.SIZE] |= (byte) (0x80 >>> (x % Byte.SIZE));
            }
        }
        return row;
    }
}
