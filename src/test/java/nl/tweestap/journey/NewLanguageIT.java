package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.LiveLanguage;
import nl.tweestap.journey.kit.Outbox;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.SchoolEditor;
import nl.tweestap.text.Language;
import nl.tweestap.text.Words;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A school speaks Turkish and Arabic, of which no line of Java knows. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NewLanguageIT {

    private static final String HOME = "/tr/rpo";

    private static final String DESCRIBED =
            """
            tr: {name: Türkçe, fallback: [en], beside: en}
            ar: {name: العربية, fallback: [en], beside: en}\
            """;

    private final Portal portal = Portal.shared();
    private final Caller caller = new Caller(portal);
    private LiveLanguage languages = new LiveLanguage(List.of(), Map.of());

    @BeforeAll
    void begin() throws IOException {
        String guide = Files.readString(Path.of("content", "guides", "rpo-app", "en.md"));
        Map<String, String> files = new HashMap<>();
        files.put(
                "words/tr/guide.properties",
                "guide.landing.title=İki adımda güvenle oturum aç\nguide.landing.begin=Başla\n");
        files.put(
                "words/tr/signin.properties",
                "signin.password.title=Oturum aç\nsignin.password.username=Kullanıcı adı\n");
        files.put(
                "words/tr/verifier.properties",
                "verifier.code.sms={0}: kodunuz {1}. Bu kodu kimseyle paylaşmayın.\n");
        files.put("words/tr/account.properties", "account.notice.subject={0}, haber: {1}\n");
        files.put("words/ar/verifier.properties", "verifier.code.sms={0}: الرمز {1}\n");
        files.put(
                "guides/rpo-app/tr.md",
                guide.replaceFirst("(?s)^.*?# [^\n]*\n", "# Uygulamayı kur\n"));
        files.put(
                "schools/rpo/tr.properties",
                "account=hesap\nhours=9–17\ndesk=giriş\nreading=Oku\n");
        files.put("schools/rpo/ar.properties", "account=حساب\nhours=9\ndesk=مكتب\nreading=اقرأ\n");
        languages = new LiveLanguage(List.of("tr", "ar"), files);
        languages.begin(DESCRIBED);
    }

    @AfterAll
    void end() {
        languages.end();
        assertThat(caller.get("/nl/rpo").html().select("a[hreflang=tr]")).isEmpty();
    }

    @Test
    void the_landing_page_speaks_it_and_english_where_a_word_is_missing() {
        Document page = caller.get(HOME).html();

        assertThat(page.select("html").attr("lang")).isEqualTo("tr");
        assertThat(page.select("html").attr("dir")).isEqualTo("ltr");
        assertThat(page.select("h1").text()).isEqualTo("İki adımda güvenle oturum aç");
        assertThat(page.select(".hero .button").text()).isEqualTo("Başla");
        assertThat(page.select("#human").text())
                .isEqualTo(Words.of("guide.landing.human", Language.ENGLISH));
        assertThat(page.select("#help dd").eachText()).contains("giriş");
        assertThat(page.text()).doesNotContain("???");
    }

    @ParameterizedTest
    @CsvSource({"/nl/rpo", "/en/rpo/sign-in", "/nl/rpo/guides/app/ios"})
    void every_chooser_lists_it_by_its_own_name(String path) {
        Element choice = caller.get(path).html().expectFirst("a[hreflang=tr]");

        assertThat(choice.text()).isEqualTo("Türkçe");
        assertThat(caller.get(choice.attr("href")).html().select("html").attr("lang"))
                .isEqualTo("tr");
    }

    @Test
    void a_guide_is_read_in_it_as_far_as_it_goes() {
        Document guide = caller.get(HOME + "/guides/app/ios").html();

        assertThat(guide.select("h1").text()).isEqualTo("Uygulamayı kur");
        assertThat(guide.select("#scan-code h3").attr("lang")).isEqualTo("en");
        assertThat(caller.get(HOME + "/search?q=uygulamay").html().select("main").text())
                .contains("Uygulamayı kur");
    }

    @Test
    void a_page_that_is_read_from_the_right_says_so_and_what_is_not_on_it_too() {
        Document guide = caller.get("/ar/rpo/guides/app/ios").html();

        assertThat(guide.select("html").attr("dir")).isEqualTo("rtl");
        assertThat(guide.select("#scan-code .words").attr("dir")).isEqualTo("ltr");
        assertThat(caller.get("/ar/rpo/sign-in").html().select("html").attr("dir"))
                .isEqualTo("rtl");
    }

    @Test
    void one_that_is_read_from_the_right_offers_no_handout_and_has_none() {
        assertThat(caller.get("/ar/rpo/guides/app/ios").html().select("a.pdf")).isEmpty();
        assertThat(caller.get("/ar/rpo/teach").html().select("a[href*=teach/paper]")).isEmpty();
        for (String what : List.of("/app/ios", "/begin", "/set?guide=app/ios")) {
            assertThat(caller.get("/ar/rpo/teach/paper" + what).status()).isEqualTo(404);
        }
        assertThat(caller.get(HOME + "/teach").html().select("#paper a")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tr, en;q=0.5 | /tr/rpo",
                "tr-TR | /tr/rpo",
                "de, ar;q=0.8, en;q=0.2 | /ar/rpo",
                "fr | /nl/rpo"
            })
    void a_browser_that_asks_for_it_is_led_to_it(String wish, String way) {
        Answer answer = caller.get("/rpo", Map.of("Accept-Language", wish));

        assertThat(answer.location()).isEqualTo(way);
    }

    @ParameterizedTest
    @CsvSource({"/tr/rocmn, /nl/rocmn", "/tr/rocmn/guides/app/ios, /nl/rocmn/guides/app/ios"})
    void a_school_that_does_not_speak_it_leads_to_its_own(String asked, String own) {
        assertThat(caller.get(asked).location()).isEqualTo(own);
        assertThat(caller.get("/nl/rocmn").html().select("a[hreflang=tr]")).isEmpty();
    }

    @Test
    void signing_in_the_text_message_and_the_mail_are_in_it() {
        People.Person person = People.fresh("rpo");
        Caller browser = new Caller(portal);
        String phone = toPhoneCode(browser, person, HOME);

        assertThat(phone).contains("kodunuz").contains("kimseyle paylasmayin");
        assertThat(new Outbox(portal).mails()).anyMatch(subject -> subject.contains(", haber: "));
    }

    @Test
    void a_text_message_that_no_telephone_could_show_is_english() {
        assertThat(toPhoneCode(new Caller(portal), People.fresh("rpo"), "/ar/rpo"))
                .contains("your code is")
                .doesNotContain("?");
    }

    /** Through the wizard until the code is on its way. */
    private String toPhoneCode(Caller browser, People.Person person, String home) {
        Answer form = browser.open(home + "/sign-in");
        if (home.equals(HOME)) {
            assertThat(form.html().select("h1").text()).isEqualTo("Oturum aç");
            assertThat(form.html().select("label[for=username]").text()).isEqualTo("Kullanıcı adı");
        }
        browser.press(
                form,
                "#submit",
                Map.of("username", person.username(), "password", People.PASSWORD));
        Answer page = browser.open(home + "/enrol");
        while (!page.path().endsWith("/phone-code")) {
            page = Forms.next(browser, page, person);
        }
        List<String> texts = new Outbox(portal).texts(person);
        return texts.get(texts.size() - 1);
    }

    @Test
    void the_overview_says_which_words_are_missing() {
        String found =
                SchoolEditor.signedIn().get("/nl/rpo/editor").html().select("#problems").text();

        assertThat(found)
                .contains("words/tr/signin.properties", "signin.password.password")
                .contains("words/tr/shell.properties");
    }
}
