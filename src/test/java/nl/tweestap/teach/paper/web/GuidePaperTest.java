package nl.tweestap.teach.paper.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.tweestap.guide.Device;
import nl.tweestap.guide.Guide;
import nl.tweestap.guide.composing.RealContent;
import nl.tweestap.qr.QrPng;
import nl.tweestap.text.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;

/** A guide as PDF, read back. */
class GuidePaperTest {

    private static final String SITE = "https://tweestap.example/g/rpo-app";

    static final Guide GUIDE = RealContent.rpo(Device.IOS);

    static final byte[] PAPER = made(GUIDE);

    private static final Guide ELSEWHERE =
            RealContent.guide("mborijnland", "app", Device.ANDROID, Language.ENGLISH);

    static final byte[] POSTER =
            PosterWriter.make(
                    RealContent.school("rpo"),
                    Language.DUTCH,
                    "https://tweestap.example/g/rpo",
                    icons());

    private static byte[] made(Guide guide) {
        return GuidePaper.make(
                guide, icons(), new Drawings(), step -> step.isEmpty() ? SITE : SITE + "-" + step);
    }

    static Map<String, byte[]> icons() {
        try {
            return PaperImages.icons(Files.readString(Path.of("src/main/webapp/assets/icons.svg")));
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    @Test
    void has_every_step_with_its_address_on_a4() throws IOException {
        String text = PaperLettersTest.text(PAPER);

        assertThat(GUIDE.steps())
                .allSatisfy(
                        step ->
                                assertThat(text)
                                        .contains(
                                                step.title().replaceAll("\\s+", ""),
                                                SITE + "-" + step.id()));
        try (PDDocument document = Loader.loadPDF(PAPER)) {
            assertThat(document.getNumberOfPages()).isBetween(4, 8);
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(594f, 596f);
        }
    }

    @Test
    void is_tagged_with_a_title_a_language_and_words_for_each_picture() throws IOException {
        try (PDDocument document = Loader.loadPDF(PAPER)) {
            var catalog = document.getDocumentCatalog();
            List<String> words = new ArrayList<>();
            alternatives(catalog.getStructureTreeRoot(), words);

            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("nl");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(GUIDE.title());
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(words)
                    .containsAll(
                            GUIDE.steps()
                                    .flatMap(step -> step.pictures().stream())
                                    .map(picture -> picture.alternative())
                                    .toList());
        }
    }

    @Test
    void beside_a_code_that_people_scan_stands_no_other_one() throws IOException {
        try (PDDocument document = Loader.loadPDF(PAPER)) {
            List<String> words = new ArrayList<>();
            alternatives(document.getDocumentCatalog().getStructureTreeRoot(), words);

            assertThat(words)
                    .noneMatch(said -> said.contains(SITE + "-scan-code"))
                    .anyMatch(said -> said.contains(SITE + "-approve"));
        }
        assertThat(PaperLettersTest.text(PAPER)).contains(SITE + "-scan-code");
    }

    static void alternatives(PDStructureNode node, List<String> words) {
        if (node instanceof PDStructureElement element
                && element.getAlternateDescription() != null) {
            words.add(element.getAlternateDescription());
        }
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureNode below) {
                alternatives(below, words);
            }
        }
    }

    @Test
    void brings_its_letters_along() throws IOException {
        try (PDDocument document = Loader.loadPDF(PAPER)) {
            for (PDPage page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void fetches_nothing_from_anywhere() throws IOException {
        try (ServerSocket site = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String at = "http://127.0.0.1:" + site.getLocalPort() + "/x";
            String body =
                    "<link rel=\"stylesheet\" href=\"%1$s\" /><p>word</p><img alt=\"x\" src=\"%1$s\" /><img alt=\"y\" src=\"file:///etc/hostname\" /><style>@import url(%1$s); p { background: url(%1$s) }</style>"
                            .formatted(at);

            byte[] paper = new Press(Map.of()).tagged(PaperWriter.page("t", "nl", body));

            assertThat(PaperLettersTest.text(paper)).contains("word");
            site.setSoTimeout(200);
            assertThat(asked(site)).isFalse();
        }
    }

    private static boolean asked(ServerSocket site) throws IOException {
        try {
            site.accept().close();
            return true;
        } catch (SocketTimeoutException nobody) {
            return false;
        }
    }

    @Test
    void a_validator_finds_nothing_against_pdf_ua() throws Exception {
        assertThat(PdfUa.broken(POSTER)).isEmpty();
        assertThat(PdfUa.broken(made(ELSEWHERE))).isEmpty();
        assertThat(PdfUa.broken(Papers.merged(List.of(PAPER, POSTER)))).isEmpty();
    }

    @Test
    void the_validator_misses_words_for_a_picture_and_tags() throws Exception {
        String silent = PaperWriter.page("t", "nl", "<img src=\"paper:code\" />");
        Press press = new Press(Map.of("code", QrPng.of(SITE)));

        assertThat(PdfUa.broken(press.tagged(silent))).isNotEmpty();
        assertThat(PdfUa.broken(press.plain(silent))).isNotEmpty();
    }

    @Test
    void a_set_is_all_of_them_behind_each_other() throws IOException {
        try (PDDocument set = Loader.loadPDF(Papers.merged(List.of(PAPER, POSTER)));
                PDDocument one = Loader.loadPDF(PAPER)) {
            assertThat(set.getNumberOfPages()).isEqualTo(one.getNumberOfPages() + 1);
            assertThat(set.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
        assertThat(PaperLettersTest.text(POSTER)).contains("Beginhier", "tweestap.example/g/rpo");
    }
}
