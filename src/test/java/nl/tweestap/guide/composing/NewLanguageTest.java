package nl.tweestap.guide.composing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import nl.tweestap.content.ContentFolder;
import nl.tweestap.content.Problem;
import nl.tweestap.guide.Device;
import nl.tweestap.guide.Guide;
import nl.tweestap.school.School;
import nl.tweestap.text.Language;
import nl.tweestap.text.Words;
import org.junit.jupiter.api.Test;

/** A language comes in by files alone: its line, its words, and a school that speaks it. */
class NewLanguageTest extends LanguageCase {

    @Test
    void a_school_speaks_it_with_the_words_there_are_and_english_for_the_rest() {
        content.write("steps/scan-code/tr.md", "# Kodu tara\n\nKamerayı tut.\n\n1. Kod.\n");
        OpenedGuides portal = portal();
        School rpo = portal.schools().find("rpo").orElseThrow();
        Language turkish = rpo.languages().ofTag("tr");
        Guide guide = portal.guides().guide(rpo, "app", Device.IOS, turkish).orElseThrow();

        assertThat(turkish.ownName()).isEqualTo("Türkçe");
        assertThat(turkish.direction()).isEqualTo("ltr");
        assertThat(rpo.say("desk", turkish)).isEqualTo("giriş");
        assertThat(Words.of("signin.password.title", turkish)).isEqualTo("Oturum aç");
        assertThat(Words.of("signin.password.username", turkish))
                .isEqualTo(Words.of("signin.password.username", Language.ENGLISH));
        assertThat(guide.step("scan-code").orElseThrow().title()).isEqualTo("Kodu tara");
        assertThat(guide.step("approve").orElseThrow().language()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void what_it_lacks_is_counted_and_listed_a_file_at_a_time() {
        String title = "signin.password.title";
        int all = Words.keys("signin").size();

        assertThat(problems(SIGN_IN))
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.isAdvice()).isTrue();
                            assertThat(problem.what())
                                    .startsWith((all - 1) + " of the " + all + " words")
                                    .contains("signin.password.username")
                                    .doesNotContain(title + ",");
                        });
        assertThat(problems("words/tr/shell.properties")).hasSize(1);
        assertThat(problems("words/tr/editor.properties")).isEmpty();
        assertThat(problems("steps/approve/tr.md")).hasSize(1);
        assertThat(problems()).allMatch(Problem::isAdvice);
    }

    @Test
    void a_language_that_no_school_speaks_lacks_nothing() {
        content.replace(SCHOOL, "en, tr]", "en]");
        content.delete("schools/rpo/tr.properties");

        assertThat(problems()).isEmpty();
    }

    @Test
    void the_lines_to_write_are_printed_with_what_they_say_in_english() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ContentFolder folder = content.folder();
        PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);

        assertThat(ContentCheck.toWrite(folder, "tr", printed)).isTrue();
        assertThat(ContentCheck.toWrite(folder, "nl", printed)).isFalse();

        String said = out.toString(StandardCharsets.UTF_8);
        assertThat(said)
                .contains("# words/tr/signin.properties\n")
                .contains("signin.password.username=")
                .doesNotContain("signin.password.title=");
        content.write(
                "words/tr/account.properties",
                said.lines()
                        .filter(line -> line.startsWith("account."))
                        .collect(java.util.stream.Collectors.joining("\n")));
        assertThat(problems("words/tr/account.properties")).isEmpty();
        assertThat(Words.of("account.notice.body", turkish(portal())))
                .isEqualTo(Words.of("account.notice.body", Language.ENGLISH));
    }

    @Test
    void a_formal_tone_says_only_what_differs() {
        line("tr-formal: {name: Türkçe, pronoun: siz, fallback: [tr, en], beside: en}");
        content.write("words/tr-formal/shell.properties", "shell.skip=Geçiniz\n");
        OpenedGuides portal = portal();
        Language formal = portal.schools().languages().ofTag("tr-formal").orElseThrow();

        assertThat(formal.label()).isEqualTo("Türkçe, siz");
        assertThat(formal.htmlLang()).isEqualTo("tr");
        assertThat(formal.isSame(turkish(portal))).isTrue();
        assertThat(Words.of("shell.skip", formal)).isEqualTo("Geçiniz");
        assertThat(Words.of("signin.password.title", formal)).isEqualTo("Oturum aç");
    }

    @Test
    void a_language_is_read_from_the_side_its_name_is() {
        line("ar: {name: العربية, fallback: [en], beside: en}");
        line("fa: {name: Farsi, direction: rtl, fallback: [ar, nl], beside: en}");
        content.write("words/ar/shell.properties", "shell.skip=تخطي\n");
        OpenedGuides portal = portal();
        Language arabic = portal.schools().languages().ofTag("ar").orElseThrow();
        Language persian = portal.schools().languages().ofTag("fa").orElseThrow();

        assertThat(arabic.direction()).isEqualTo("rtl");
        assertThat(persian.direction()).isEqualTo("rtl");
        assertThat(Words.of("shell.skip", persian)).isEqualTo("تخطي");
        assertThat(Words.of("shell.nav", persian)).isEqualTo(Words.of("shell.nav", Language.DUTCH));
    }
}
