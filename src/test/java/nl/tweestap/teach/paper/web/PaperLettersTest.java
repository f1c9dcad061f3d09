package nl.tweestap.teach.paper.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.tweestap.guide.Device;
import nl.tweestap.guide.Guide;
import nl.tweestap.guide.composing.RealContent;
import nl.tweestap.text.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A letter that the press lacks is set as “#”. */
class PaperLettersTest {

    /** What a PDF says, without its spaces. */
    static String text(byte[] paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(paper)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ğışİöçü",
                "ąęłńóśźż",
                "Nguyễn Thị Hằng",
                "Ştefan Ţară",
                "Ім’я Її Ґанна Єва",
                "Ђорђе Љубица",
                "Όνομα Ϊδιο ΰψώ"
            })
    void has_letters_for_names_in_latin_cyrillic_and_greek(String name) throws IOException {
        String page =
                PaperWriter.page("t", "nl", "<p>" + name + "</p><strong>" + name + "</strong>");
        String plain = name.replace(" ", "");

        assertThat(text(new Press(Map.of()).tagged(page))).contains(plain + plain);
    }

    @Test
    void what_the_content_and_our_words_are_written_with_is_in_our_letters() throws Exception {
        Font letters = Font.createFont(Font.TRUETYPE_FONT, Press.file("NotoSans-Regular.ttf"));
        Set<String> missing = new TreeSet<>();
        for (Path file : written()) {
            Files.readString(file)
                    .codePoints()
                    .filter(letter -> letter > ' ' && !letters.canDisplay(letter))
                    .forEach(letter -> missing.add(Character.toString(letter) + " " + file));
        }

        assertThat(missing).isEmpty();
    }

    private static List<Path> written() throws IOException {
        Path words = Path.of("src/main/resources/nl/tweestap/text");
        try (Stream<Path> content = Files.walk(Path.of("content"));
                Stream<Path> ours = Files.walk(words)) {
            return Stream.concat(
                            content.filter(
                                    file -> file.toString().matches(".*\\.(md|yaml|properties)")),
                            ours.filter(
                                    file ->
                                            file.getFileName()
                                                    .toString()
                                                    .matches("(guide|handout|shell).*")))
                    .toList();
        }
    }

    @Test
    void a_screen_has_every_letter_it_writes() throws IOException {
        List<String> screens =
                Stream.of(
                                RealContent.rpo(Device.IOS),
                                RealContent.guide(
                                        "mborijnland", "app", Device.ANDROID, Language.ENGLISH))
                        .flatMap(Guide::steps)
                        .flatMap(step -> step.shown().stream())
                        .map(shown -> ScreenWriter.of(shown, "v"))
                        .toList();
        String page = ScreenWriter.page(screens);

        assertThat(page.replaceFirst("(?s)<style>.*?</style>", "").replaceAll("&#?\\w+;", ""))
                .doesNotContain("#");
        assertThat(text(new Press(Map.of()).plain(page))).doesNotContain("#");
    }
}
