package nl.tweestap.guide;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/**
 * The QR code in a picture. It is real, so that it looks real, but holds no secret: who scans it
 * comes to a page that says this was the example. The highest error correction reads through the
 * banner across it.
 *
 * @param size width and height in modules, without the quiet zone
 * @param path an SVG path with one square a dark module
 */
public record ExampleCode(int size, String path) {

    static ExampleCode of(String address) {
        try {
            BitMatrix matrix =
                    new QRCodeWriter()
                            .encode(
                                    address,
                                    BarcodeFormat.QR_CODE,
                                    0,
                                    0,
                                    Map.of(
                                            EncodeHintType.ERROR_CORRECTION,
                                            ErrorCorrectionLevel.H,
                                            EncodeHintType.MARGIN,
                                            0));
            return new ExampleCode(matrix.getWidth(), path(matrix));
        } catch (WriterException tooLong) {
            throw new IllegalStateException(tooLong);
        }
    }

    /** Runs of dark modules as rectangles one module high. */
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
                    path.append('h').append(x - start).append("v1h-").append(x - start).append('z');
                }
                x++;
            }
        }
        return path.toString();
    }
}
