package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Enrolled;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.LiveContent;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.SchoolEditor;
import nl.tweestap.journey.kit.WizardForms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One style sheet a page, at an address that a browser may keep for a year. */
class StyleSheetIT {

    private static final String OWN = "#12704a";
    private static final String OTHER = "#7a1f5c";

    private final Caller caller = new Caller(Portal.shared());

    @ParameterizedTest
    @CsvSource({
        "/, /door, .cards",
        "/outbox, /outbox, .handset",
        "/no-such-page, /plain, .top",
        "/nl/rpo, /rpo/landing, .hero",
        "/nl/rpo/no-such-page, /rpo/plain, .top",
        "/nl/rpo/example, /rpo/plain, .top",
        "/nl/rpo/search, /rpo/search, .hits",
        "/nl/rpo/sign-in, /rpo/form, .field",
        "/nl/rpo/guides/app/ios, /rpo/guide, .progress",
        "/embed/nl/rpo/app/ios, /rpo/guide, .progress",
        "/nl/rpo/try/app/ios, /rpo/try, .go-on",
        "/embed/nl/rpo/try/app/ios, /rpo/try, .go-on",
        "/nl/mborijnland/sign-in, /mborijnland/form, .field"
    })
    void an_open_page_links_one_sheet_with_all_it_needs(String path, String sheet, String rule) {
        assertOne(caller, caller.get(path), sheet, rule);
    }

    @Test
    void so_do_the_wizard_the_account_and_the_editors_overview() {
        WizardForms wizard = new WizardForms(Portal.shared(), People.fresh("rpo"));
        assertOne(wizard.caller(), wizard.page(), "/rpo/wizard", ".picture");
        Enrolled enrolled = Forms.enrol(Portal.shared(), People.fresh("rpo"));
        assertOne(enrolled.caller(), "/nl/rpo/account", "/rpo/form", ".methods");
        assertOne(SchoolEditor.signedIn(), "/nl/rpo/editor", "/rpo/editor", ".findings");
    }

    private static void assertOne(Caller caller, String path, String sheet, String rule) {
        assertOne(caller, caller.get(path), sheet, rule);
    }

    private static void assertOne(Caller caller, Answer page, String sheet, String rule) {
        List<String> links = page.html().select("link[rel=stylesheet], style").eachAttr("href");
        assertThat(links).as(page.path()).hasSize(1);
        assertThat(links.get(0)).matches("/assets/styles" + sheet + "\\.css\\?v=[0-9a-f]{10}");
        assertThat(page.header("Content-Security-Policy")).contains("style-src 'self';");
        Answer css = caller.get(links.get(0));
        assertThat(css.status()).isEqualTo(200);
        assertThat(css.header("Content-Type")).startsWith("text/css");
        assertThat(css.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(css.body()).contains("--ground:", rule + "{").doesNotContain("/*");
    }

    /** What a browser asks for at a first visit; the mark in its tab comes with the page. */
    @Test
    void a_sign_in_page_is_five_requests() {
        Answer page = caller.get("/nl/rpo/sign-in");
        List<String> asked =
                page.html().select("link[href^=/assets], script[src], img[src], use").stream()
                        .map(one -> one.attr("href") + one.attr("src"))
                        .map(one -> one.replaceFirst("#.*", ""))
                        .distinct()
                        .toList();

        assertThat(asked).hasSize(4);
        assertThat(page.html().select("link[rel=icon]").attr("href"))
                .startsWith("data:image/svg+xml,%3Csvg");
    }

    @Test
    void a_school_s_own_colours_are_in_it() {
        assertThat(sheet("/nl/rpo/sign-in")).contains("--school:" + OWN);
        assertThat(sheet("/nl/mborijnland/sign-in")).doesNotContain("--school:" + OWN);
    }

    @Test
    void other_colours_are_at_another_address() {
        LiveContent school = new LiveContent("schools/rpo/school.yaml");
        String before = address("/nl/rpo/sign-in");
        String guideBefore = address("/nl/rpo/guides/app/ios");
        try {
            school.save(
                    school.before().replace(OWN, OTHER),
                    () -> !address("/nl/rpo/sign-in").equals(before));

            assertThat(sheet("/nl/rpo/sign-in")).contains("--school:" + OTHER);
            assertThat(caller.get(before).header("Cache-Control")).isEqualTo("no-store");
            assertThat(address("/nl/rpo/guides/app/ios")).isNotEqualTo(guideBefore);
        } finally {
            school.undo(() -> address("/nl/rpo/sign-in").equals(before));
        }
        assertThat(caller.get(before).header("Cache-Control")).endsWith("immutable");
    }

    private String address(String page) {
        return caller.get(page).html().select("link[rel=stylesheet]").attr("href");
    }

    private String sheet(String page) {
        return caller.get(address(page)).body();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/tweestap.css",
                "/assets/forms.css",
                "/assets/styles/forms.css",
                "/assets/styles/FORM.css",
                "/assets/styles/form",
                "/assets/styles/rpo/rpo/form.css",
                "/assets/styles/rpo/nothing.css",
                "/assets/styles/nobody/form.css",
                "/form.css"
            })
    void there_are_no_other_sheets(String path) {
        assertThat(caller.get(path, Map.of()).status()).isEqualTo(404);
    }
}
