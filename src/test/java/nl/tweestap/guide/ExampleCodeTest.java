package nl.tweestap.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ExampleCodeTest {

    private static final String ADDRESS = "https://tweestap.example/nl-formal/hupracloud/example";
    private static final int PIXELS = 6;

    @Test
    void D16_can_be_scanned_and_leads_to_the_page_that_says_so() throws Exception {
        assertThat(scan(new ExampleCode(ADDRESS).svg(), 0)).isEqualTo(ADDRESS);
    }

    /** The banner covers a seventh of the height, from edge to edge. */
    @Test
    void D16_can_be_scanned_through_the_banner() throws Exception {
        assertThat(scan(new ExampleCode(ADDRESS).svg(), 7)).isEqualTo(ADDRESS);
    }

    private static String scan(String svg, int bannerPart) throws Exception {
        Matcher box = Pattern.compile("viewBox=\"0 0 (\\d+)").matcher(svg);
        assertThat(box.find()).isTrue();
        int size = Integer.parseInt(box.group(1));
        int width = size * PIXELS;
        byte[] picture = new byte[width * width];
        Arrays.fill(picture, (byte) 255);
        Matcher run = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h").matcher(svg);
        while (run.find()) {
            int row = Integer.parseInt(run.group(2));
            int start = Integer.parseInt(run.group(1));
            int length = Integer.parseInt(run.group(3));
            fill(picture, width, row, row + 1, start, start + length);
        }
        if (bannerPart > 0) {
            int half = size / bannerPart / 2;
            fill(picture, width, size / 2 - half, size / 2 + half, 0, size);
        }
        LuminanceSource source =
                new PlanarYUVLuminanceSource(picture, width, width, 0, 0, width, width, false);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
    }

    private static void fill(byte[] picture, int width, int top, int bottom, int left, int right) {
        for (int y = top * PIXELS; y < bottom * PIXELS; y++) {
            Arrays.fill(picture, y * width + left * PIXELS, y * width + right * PIXELS, (byte) 0);
        }
    }
}
