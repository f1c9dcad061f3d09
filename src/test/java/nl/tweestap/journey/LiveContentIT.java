package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Enrolled;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.LiveContent;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Quick;
import nl.tweestap.journey.kit.SchoolEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Editors write in the content folder while the portal runs, and see what became of it. */
class LiveContentIT {

    private static final String GUIDE = "/nl/rpo/guides/app/ios";
    private static final String OVERVIEW = "/nl/rpo/editor";

    private static Caller editor = new Caller(Portal.shared());

    private final Caller reader = new Caller(Portal.shared());
    private final LiveContent words = new LiveContent("steps/approve/nl.md");
    private final LiveContent structure = new LiveContent("steps/approve/step.yaml");

    @BeforeAll
    static void sign_in() {
        editor = SchoolEditor.signedIn();
    }

    @AfterEach
    void undo() {
        words.undo(() -> true);
        structure.undo(LiveContentIT::isNothingFound);
        words.await(LiveContentIT::isNothingFound);
    }

    /** In the content; what readers said stays. */
    private static boolean isNothingFound() {
        return editor.get(OVERVIEW).html().select("#problems li, #behind li").isEmpty();
    }

    private String title() {
        return reader.get(GUIDE).html().select("#approve h3").text();
    }

    private static String overview(String section) {
        return editor.get(OVERVIEW).html().select(section).text();
    }

    @Test
    void a_changed_sentence_is_on_the_page_under_another_tag() {
        String tag = reader.get(GUIDE).header("ETag");

        words.save(
                words.before().replaceFirst("# .*", "# Typ dit getal over"),
                () -> title().equals("Typ dit getal over"));

        assertThat(reader.get(GUIDE).header("ETag")).isNotEqualTo(tag);
        assertThat(overview("#behind")).contains("steps/approve/en.md", "source:");
    }

    @ParameterizedTest
    @CsvSource({
        "where: [computer, phone], 'where: [computer'",
        "screen: try-out, screen: nothing",
        "where:, werhe:"
    })
    void a_broken_file_changes_nothing_for_readers_and_is_shown_to_editors(
            String good, String bad) {
        Answer before = reader.get(GUIDE);

        structure.save(
                structure.before().replace(good, bad),
                () -> overview("#problems").contains("steps/approve/step.yaml"));

        assertThat(reader.get(GUIDE).header("ETag")).isEqualTo(before.header("ETag"));
        assertThat(overview("#held-back")).contains("steps/approve/step.yaml");
        assertThat(overview("#problems code")).contains("steps/approve/step.yaml:");
    }

    @Test
    void what_is_wrong_is_said_in_the_language_of_the_overview_and_leads_to_its_page() {
        structure.save(
                structure.before().replace("screen: try-out", "screen: nothing"),
                () -> overview("#problems").contains("steps/approve/step.yaml"));

        assertThat(overview("#problems .findings"))
                .contains("Er is geen scherm “nothing”.", "Maak screens/nothing.yaml");
        assertThat(editor.get("/en/rpo/editor").html().select("#problems .findings").text())
                .contains("There is no screen “nothing”.");
        assertThat(editor.get(OVERVIEW).html().select("#problems .findings a").attr("href"))
                .isEqualTo("/nl/rpo/guides/app/ios/approve");
    }

    @Test
    void what_is_mended_is_up_again_and_another_file_never_had_to_wait() {
        structure.save("where: [computer", () -> !overview("#held-back").isEmpty());
        words.save(
                words.before().replaceFirst("# .*", "# Typ dit getal over"),
                () -> title().equals("Typ dit getal over"));
        String tag = reader.get(GUIDE).header("ETag");

        structure.save(
                "checked: {on: 2026-05-01, against: Microsoft Authenticator 6.8}\n"
                        + structure.before(),
                () -> overview("#held-back").isEmpty());

        assertThat(reader.get(GUIDE).header("ETag")).isNotEqualTo(tag);
        assertThat(reader.get(GUIDE).html().select("#approve .checked").text())
                .isEqualTo("Gecontroleerd op 1 mei 2026 met Microsoft Authenticator 6.8");
        assertThat(overview("#due")).contains("steps/approve/step.yaml", "1 mei 2026");
    }

    @Test
    void a_notice_of_a_question_is_shown_to_who_is_asked() {
        String asked = "section:has(> #question-installed) .notice";
        String last = "het installeren over.";
        LiveContent guide = new LiveContent("guides/rpo-app/nl.md");
        try {
            guide.save(
                    guide.before().replace(last, last + "\n\n> [!info] Kijk even."),
                    () -> overview("#behind").contains("guides/rpo-app/en.md"));

            assertThat(reader.get(GUIDE).html().select(asked).text()).endsWith("Kijk even.");
        } finally {
            guide.undo(LiveContentIT::isNothingFound);
        }
    }

    @Quick("editor")
    @Test
    void the_overview_is_for_editors_only() {
        Enrolled student = Forms.enrol(Portal.shared(), People.fresh("rpo"));

        assertThat(reader.get(OVERVIEW).location()).startsWith("/nl/rpo/sign-in");
        assertThat(student.caller().get(OVERVIEW).status()).isEqualTo(404);
        assertThat(editor.get("/nl/rocmn/editor").isRedirect()).isTrue();
        assertThat(editor.get(OVERVIEW).header("Cache-Control")).isEqualTo("no-store");
    }
}
