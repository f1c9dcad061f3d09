package nl.tweestap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.tweestap.content.ChosenWords;
import nl.tweestap.content.ContentFolder;
import nl.tweestap.content.Problems;
import nl.tweestap.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages call each thing what the guides call it: by the list in content/words.yaml. */
class OneWordTest {

    /** What people may type is not what we say. */
    private static final String SEARCHED = ".words";

    private static final ChosenWords CHOSEN =
            ChosenWords.read(new ContentFolder(Path.of("content")), new Problems());

    static List<Path> bundles() {
        return SourceFiles.below(SourceFiles.WORDS, ".properties");
    }

    private static Language language(Path bundle) {
        String name = String.valueOf(bundle.getFileName());
        if (name.contains("_nl__formal")) {
            return Language.FORMAL_DUTCH;
        }
        return name.contains("_nl") ? Language.DUTCH : Language.ENGLISH;
    }

    /** As an editor reads it: the file, the line, the word and the one to write. */
    private static List<String> findings(String file, String text, Language language) {
        List<String> findings = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String place = file + ":" + number + "  ";
            int sign = line.indexOf('=');
            if (sign < 0 || line.substring(0, sign).endsWith(SEARCHED)) {
                continue;
            }
            CHOSEN.in(line.substring(sign + 1), language)
                    .map(found -> place + found.used() + " → " + found.instead())
                    .forEach(findings::add);
        }
        return findings;
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void one_thing_has_one_name_on_all_pages(Path bundle) {
        assertThat(findings(bundle.toString(), SourceFiles.text(bundle), language(bundle)))
                .isEmpty();
    }

    @Test
    void another_name_is_found_with_its_file_and_line() {
        String text = "a.title=Kies je app\na.help=Bel ons\na.words=helpdesk handleiding\n";

        assertThat(findings("a_nl.properties", text, Language.DUTCH))
                .containsExactly("a_nl.properties:2  Bel ons → de servicedesk");
    }
}
