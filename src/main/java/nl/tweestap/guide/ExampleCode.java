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
 * @param address the page it leads to: {@code https://…/nl/rpo/example}
 */
public record ExampleCode(String address) {

    /** Modules of white around it that a camera needs (ISO/IEC 18004 §6.3.8). */
    private static final int QUIET_ZONE = 4;

    /** A picture of it, with its quiet zone. */
    public String svg() {
        BitMatrix matrix = matrix();
        int size = matrix.getWidth();
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 "
                + size
                + " "
                + size
                + "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h"
                + size
                + "v"
                + size
                + "H0z\"/><path d=\""
                + path(matrix)
                + "\"/></svg>";
    }

    private BitMatrix matrix() {
        try {
            Map<EncodeHintType, Object> hints =
                    Map.of(
                            EncodeHintType.ERROR_CORRECTION,
                            ErrorCorrectionLevel.H,
                            EncodeHintType.MARGIN,
                            QUIET_ZONE);
            return new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, hints);
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
                    path.append('h').append(x - start).append("v1H").append(start).append('z');
                }
                x++;
            }
        }
        return path.toString();
    }
}
