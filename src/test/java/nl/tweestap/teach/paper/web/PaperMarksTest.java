package nl.tweestap.teach.paper.web;

import static nl.tweestap.teach.paper.web.GuidePaperTest.GUIDE;
import static nl.tweestap.teach.paper.web.GuidePaperTest.PAPER;
import static nl.tweestap.teach.paper.web.GuidePaperTest.POSTER;
import static nl.tweestap.teach.paper.web.GuidePaperTest.alternatives;
import static nl.tweestap.teach.paper.web.GuidePaperTest.icons;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.tweestap.guide.Pointing;
import nl.tweestap.guide.Shown;
import nl.tweestap.guide.composing.RealContent;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** What somebody who does not read sees on paper. */
class PaperMarksTest {

    @Test
    void ends_with_the_coming_sign_in_in_pictures() throws IOException {
        try (PDDocument document = Loader.loadPDF(PAPER)) {
            List<String> words = new ArrayList<>();
            alternatives(document.getDocumentCatalog().getStructureTreeRoot(), words);
            List<String> shown =
                    GUIDE.signIn().stream().map(one -> one.picture().alternative()).toList();

            assertThat(shown).hasSize(4);
            assertThat(words).containsSequence(shown);
        }
    }

    @Test
    void with_and_without_the_app_is_an_icon_and_no_sign() throws IOException {
        assertThat(PaperLettersTest.text(PAPER)).doesNotContain("1+", "2+", "1\u2013");
        assertThat(PaperCallout.of(1, Pointing.WITH_APP)).contains("icon/app-there");
        assertThat(PaperCallout.of(2, Pointing.WITHOUT_APP)).contains("icon/app-missing");
        assertThat(PaperCallout.of(3, Pointing.DO)).doesNotContain("icon/");
    }

    @Test
    void apps_have_their_colours_and_a_screen_without_them_is_grey() {
        Shown home = RealContent.step(GUIDE, "open-store").shown().get(0);
        Shown words = RealContent.step(GUIDE, "more-information").shown().get(0);

        List<BufferedImage> drawn = PaperPictures.draw(List.of(home, words), "VOORBEELD", icons());

        assertThat(drawn.get(0).getColorModel().getNumComponents()).isEqualTo(3);
        assertThat(drawn.get(1).getType()).isEqualTo(BufferedImage.TYPE_BYTE_GRAY);
    }

    @Test
    void a_poster_shows_how_a_code_is_scanned() throws IOException {
        try (PDDocument document = Loader.loadPDF(POSTER)) {
            List<String> words = new ArrayList<>();
            alternatives(document.getDocumentCatalog().getStructureTreeRoot(), words);

            assertThat(words).contains("Een telefoon in een hand. De camera kijkt naar de code.");
        }
    }
}
