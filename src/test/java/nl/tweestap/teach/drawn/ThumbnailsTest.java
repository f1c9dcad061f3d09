package nl.tweestap.teach.drawn;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import nl.tweestap.teach.web.SharedSamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The small picture that stands where a link is pasted. */
class ThumbnailsTest {

    private static final String STEP = "/nl/rpo/guides/app/ios/scan-code";

    private final Thumbnails thumbnails = new Thumbnails();

    private static Thumbnail of(String path) {
        return SharedSamples.at(path).thumbnail();
    }

    @ParameterizedTest
    @CsvSource({"1200, 630", "600, 315", "300, 157"})
    void is_a_png_of_the_size_it_says(int width, int height) throws IOException {
        byte[] png = thumbnails.png(of(STEP), width).orElseThrow();

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(image.getWidth()).isEqualTo(width);
        assertThat(image.getHeight()).isEqualTo(height).isEqualTo(Thumbnail.height(width));
        assertThat(png).hasSizeLessThan(120_000);
    }

    @Test
    void wears_the_colours_of_the_school() throws IOException {
        byte[] png = thumbnails.png(of(STEP), 1200).orElseThrow();

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(image.getRGB(5, 5) & 0xffffff).isEqualTo(0x12704a);
        assertThat(image.getRGB(20, 600) & 0xffffff).isEqualTo(0xe2f3ea);
        // The plate with the number of the step.
        assertThat(image.getRGB(70, 320) & 0xffffff).isEqualTo(0x12704a);
    }

    @Test
    void is_drawn_once_and_has_another_mark_when_it_would_look_otherwise() {
        byte[] first = thumbnails.png(of(STEP), 300).orElseThrow();

        assertThat(thumbnails.png(of(STEP), 300)).containsSame(first);
        assertThat(of(STEP).fingerprint())
                .isEqualTo(of(STEP).fingerprint())
                .isNotEqualTo(of("/en/rpo/guides/app/ios/scan-code").fingerprint())
                .isNotEqualTo(of("/nl/rpo/guides/app/ios/approve").fingerprint())
                .matches("[0-9a-f]{10}");
    }

    @Test
    void keeps_no_more_bytes_than_it_may() {
        Thumbnail one = of(STEP);
        int most = 3 * thumbnails.png(one, 300).orElseThrow().length;
        Thumbnails few = new Thumbnails(most);

        IntStream.range(0, 10).forEach(number -> few.png(numbered(one, number), 300));

        assertThat(few.kept()).isBetween(1L, (long) most);
    }

    private static Thumbnail numbered(Thumbnail one, int number) {
        return new Thumbnail(
                one.school(),
                one.mark(),
                one.colour(),
                one.tint(),
                one.title(),
                Optional.of(new Thumbnail.Line(number, "Stap")),
                one.screen(),
                one.sample());
    }

    @Test
    void a_class_that_pastes_a_link_at_once_gets_it_all_the_same() throws Exception {
        Thumbnail one = of(STEP);
        Callable<Optional<byte[]>> ask = () -> thumbnails.png(one, 600);
        ExecutorService hands = Executors.newFixedThreadPool(24);
        try {
            List<byte[]> drawn = new ArrayList<>();
            for (var answer : hands.invokeAll(Collections.nCopies(24, ask))) {
                drawn.add(answer.get().orElseThrow());
            }
            assertThat(drawn).allMatch(png -> png.length == drawn.get(0).length);
        } finally {
            hands.shutdownNow();
        }
    }

    @Test
    void what_there_are_no_letters_for_is_left_out() {
        Thumbnail arabic =
                new Thumbnail(
                        "مدرسة",
                        "",
                        "#12704a",
                        "#e2f3ea",
                        "مرحبا",
                        Optional.of(new Thumbnail.Line(3, "خطوة")),
                        Optional.empty(),
                        "Example");

        assertThat(thumbnails.png(arabic, 1200)).isPresent();
    }

    @Test
    void long_words_end_in_dots_and_stay_inside() {
        Sheet.Hand hand = Sheet.Hand.bold(56, Ink.TEXT);
        String endless = "Meervoudigeauthenticatiemethodeninstellingenoverzicht".repeat(3);

        List<String> lines = Sheet.lines(endless + " en nog " + endless, 600, 3, hand);

        assertThat(lines).hasSizeLessThanOrEqualTo(3);
        assertThat(lines).allMatch(line -> Sheet.width(line, hand) <= 600);
    }
}
