package nl.tweestap.qr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import nl.tweestap.journey.kit.QrReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrPngTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://tweestap.example/g/rpo-app-7",
                "https://tweestap.example/nl-formal/mborijnland/guides/phone/other/phone-number",
                "x"
            })
    void a_camera_reads_what_was_written(String text) {
        assertThat(QrReader.read(QrPng.of(text))).contains(text);
        assertThat(QrReader.read(QrPng.small(text))).contains(text);
    }

    @Test
    void is_as_large_as_the_drawing_with_its_quiet_zone() {
        BufferedImage image = QrReader.image(QrPng.of("x"));

        assertThat(image.getWidth()).isEqualTo(QrCode.of("x").size() * QrPng.MODULE_PIXELS);
        assertThat(image.getHeight()).isEqualTo(image.getWidth());
        assertThat(image.getRGB(0, 0)).isEqualTo(0xffffffff);
    }

    @Test
    void refuses_what_does_not_fit() {
        String tooLong = "x".repeat(5_000);

        assertThatThrownBy(() -> QrPng.of(tooLong)).isInstanceOf(IllegalArgumentException.class);
    }
}
