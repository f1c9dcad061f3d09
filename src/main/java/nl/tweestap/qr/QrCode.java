package nl.tweestap.qr;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/**
 * A QR code as a drawing, each module one unit.
 *
 * @param size side in modules, quiet zone included
 * @param path the outline of what is dark, as in an SVG's {@code d} attribute
 */
public record QrCode(int size, String path) {

    /** ISO/IEC 18004 §6.3.8: four modules of quiet around it. */
    private static final int QUIET_MODULES = 4;

    /**
     * Encodes a text with medium error correction.
     *
     * @throws IllegalArgumentException when the text does not fit a QR code
     */
    public static QrCode of(String text) {
        return of(text, ErrorCorrectionLevel.M);
    }

    /**
     * Encodes a text so that it can be read with something across it: up to 30 % may be covered.
     *
     * @throws IllegalArgumentException when the text does not fit a QR code
     */
    public static QrCode toBeCovered(String text) {
        return of(text, ErrorCorrectionLevel.H);
    }

    private static QrCode of(String text, ErrorCorrectionLevel level) {
        BitMatrix matrix = matrix(text, level);
        return new QrCode(matrix.getWidth(), path(matrix));
    }

    /** The modules themselves, quiet zone included. */
    static BitMatrix matrix(String text, ErrorCorrectionLevel level) {
        try {
            return new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    level,
                                    EncodeHintType.MARGIN,
                                    QUIET_MODULES));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("Does not fit a QR code", tooLong);
        }
    }

    /**
     * The code in black on white, whatever the page's colours are.
     *
     * @param attributes what else stands in the {@code svg} tag, as it is
     */
    public String svg(String attributes) {
        return "<svg %1$s viewBox=\"0 0 %2$d %2$d\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h%2$dv%2$dH0z\"/><path d=\"%3$s\"/></svg>"
                .formatted(attributes, size, path);
    }

    /** Runs of dark modules in a row become one rectangle each. */
    private static String path(BitMatrix matrix) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < matrix.getHeight(); y++) {
            int x = 0;
            while (x < matrix.getWidth()) {
                int start = x;
                while (x < matrix.getWidth() && matrix.get(x, y)) {
                    x++;
                }
                if (x > start) {
                    path.append('M').append(start).append(' ').append(y);
                    path.append('h').append(x - start).append("v1h").append(start - x).append('z');
                }
                x++;
            }
        }
        return path.toString();
    }
}
