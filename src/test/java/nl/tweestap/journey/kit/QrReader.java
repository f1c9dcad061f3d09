package nl.tweestap.journey.kit;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;

/** A phone's camera: reads the QR code off a picture of the screen. */
public final class QrReader {

    private QrReader() {}

    /**
     * What the QR says; empty when there is none to be read. The search for the corners misses
     * about one clean picture in 150; then the picture is taken to be the QR and nothing else.
     */
    public static Optional<String> read(byte[] screenshot) {
        BufferedImage image = image(screenshot);
        return read(image, DecodeHintType.TRY_HARDER)
                .or(() -> read(image, DecodeHintType.PURE_BARCODE));
    }

    private static Optional<String> read(BufferedImage image, DecodeHintType way) {
        try {
            BinaryBitmap bitmap =
                    new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image)));
            return Optional.of(new QRCodeReader().decode(bitmap, Map.of(way, true)).getText());
        } catch (com.google.zxing.ReaderException unreadable) {
            return Optional.empty();
        }
    }

    public static BufferedImage image(byte[] screenshot) {
        try {
            return ImageIO.read(new ByteArrayInputStream(screenshot));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
