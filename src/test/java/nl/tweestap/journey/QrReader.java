package nl.tweestap.journey;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
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
final class QrReader {

    private QrReader() {}

    /** What the QR says; empty when there is none to be read. */
    static Optional<String> read(byte[] screenshot) {
        try {
            BufferedImage image = image(screenshot);
            BinaryBitmap bitmap =
                    new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image)));
            Map<DecodeHintType, ?> hints = Map.of(DecodeHintType.TRY_HARDER, true);
            return Optional.of(new QRCodeReader().decode(bitmap, hints).getText());
        } catch (NotFoundException none) {
            return Optional.empty();
        } catch (com.google.zxing.ReaderException unreadable) {
            return Optional.empty();
        }
    }

    static BufferedImage image(byte[] screenshot) {
        try {
            return ImageIO.read(new ByteArrayInputStream(screenshot));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
