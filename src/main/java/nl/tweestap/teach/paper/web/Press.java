package nl.tweestap.teach.paper.web;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/** Sets a page of XHTML as PDF, with our own letters and with pictures that it was handed. */
final class Press {

    /** How the address of a picture begins; every other one leads nowhere. */
    static final String OURS = "paper:";

    private static final String FOLDER = "/nl/tweestap/teach/";
    private static final int PLAIN = 400;
    private static final int BOLD = 700;

    static {
        // It tells of every font and every style sheet.
        XRLog.setLoggingEnabled(false);
    }

    private final Map<String, byte[]> pictures;

    /**
     * @param pictures PNG by what stands behind {@link #OURS} in its address
     */
    Press(Map<String, byte[]> pictures) {
        this.pictures = Map.copyOf(pictures);
    }

    /** As PDF/UA: tagged, with a title and a language. */
    byte[] tagged(String xhtml) {
        return pressed(xhtml, true);
    }

    /** Only to look at. */
    byte[] plain(String xhtml) {
        return pressed(xhtml, false);
    }

    private byte[] pressed(String xhtml, boolean isTagged) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(isTagged)
                    .useFont(
                            () -> file("NotoSans-Regular.ttf"),
                            "paper",
                            PLAIN,
                            FontStyle.NORMAL,
                            true)
                    .useFont(() -> file("NotoSans-Bold.ttf"), "paper", BOLD, FontStyle.NORMAL, true)
                    .useExternalResourceAccessControl(
                            (address, type) -> address.startsWith(OURS),
                            ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                    .useExternalResourceAccessControl(
                            (address, type) -> address.startsWith(OURS),
                            ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .useUriResolver((base, address) -> address.startsWith(OURS) ? address : "")
                    .useProtocolsStreamImplementation(this::handed, "paper")
                    .withHtmlContent(xhtml, null)
                    .toStream(bytes)
                    .run();
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static InputStream file(String name) {
        return Objects.requireNonNull(Press.class.getResourceAsStream(FOLDER + name), name);
    }

    /** What was not handed over is not there. */
    private FSStream handed(String address) {
        byte[] bytes = pictures.getOrDefault(address.substring(OURS.length()), new byte[0]);
        return new Handed(new ByteArrayInputStream(bytes));
    }

    private static final class Handed implements FSStream {

        private final InputStream bytes;

        Handed(InputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public InputStream getStream() {
            return bytes;
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(bytes, StandardCharsets.UTF_8);
        }
    }
}
