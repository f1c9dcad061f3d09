package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.Objects;
import nl.tweestap.journey.kit.Browser;
import nl.tweestap.journey.kit.Enrolled;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Say;
import nl.tweestap.journey.kit.Screen;
import nl.tweestap.journey.kit.SignInScreen;
import nl.tweestap.journey.kit.Visit;
import nl.tweestap.journey.kit.Wizard;
import org.junit.jupiter.api.Test;

/** What stands where on a phone. */
class PhoneLayoutJourney {

    /** On how many lines an element stands. */
    private static final String LINES =
            "one => { const range = document.createRange(); range.selectNodeContents(one);"
                    + " return range.getClientRects().length; }";

    private final Portal portal = Portal.shared();

    private static BoundingBox box(Visit visit, String selector) {
        return box(visit.find(selector).first());
    }

    private static BoundingBox box(Locator one) {
        return Objects.requireNonNull(one.boundingBox());
    }

    @Test
    void the_picture_of_a_step_stands_beside_it_on_a_desktop() {
        try (Visit visit = Browser.desktop()) {
            Wizard wizard = new Wizard(visit, People.fresh("rpo"));
            wizard.signIn();
            wizard.begin("start");
            wizard.next("download");

            BoundingBox words = box(visit, "#wizard");
            BoundingBox picture = box(visit, "#picture .panel");
            assertThat(picture.x).isGreaterThan(words.x + words.width);
            assertThat(picture.y).isLessThan(box(visit, "#heading").y + 100);
        }
    }

    @Test
    void the_demo_bar_takes_two_lines_at_most() {
        try (Visit visit = Browser.phone()) {
            visit.go("/nl/rpo/sign-in");

            assertThat(box(visit, ".demo").height).isLessThan(60);
        }
    }

    @Test
    void a_button_with_a_long_name_is_not_cut_off() {
        try (Visit visit = Browser.open(Screen.NARROW)) {
            visit.go("/nl/rpo/sign-in");

            Object isWhole =
                    visit.find("#submit")
                            .evaluate(
                                    "one => { one.value = 'Naar de pagina die je wilde openen, ook"
                                            + " als die lang heet'; const box ="
                                            + " one.getBoundingClientRect(); return one.scrollWidth"
                                            + " <= Math.ceil(box.width) && box.right <= innerWidth; }");

            assertThat(isWhole).isEqualTo(true);
        }
    }

    @Test
    void what_can_be_done_with_a_method_fits_one_line() {
        Enrolled enrolled = Forms.enrol(portal, People.fresh("rpo"));
        try (Visit visit = Browser.phone()) {
            visit.become(enrolled.caller());
            visit.go("/nl/rpo/account");

            List<Double> places =
                    visit.find(".card:has(button[name=default]) .method-actions > *").all().stream()
                            .map(one -> (double) Math.round(box(one).y / 10))
                            .distinct()
                            .toList();
            assertThat(places).hasSize(1);
        }
    }

    @Test
    void the_header_of_somebody_known_takes_one_line_of_links() {
        Enrolled enrolled = Forms.enrol(portal, People.fresh("rpo"));
        try (Visit visit = Browser.phone()) {
            visit.become(enrolled.caller());
            visit.go("/nl/rpo/account");

            assertThat(lines(visit, ".top-links > *")).hasSize(1);
            assertThat(visit.find(".top-links button").isVisible()).isTrue();
            assertThat(visit.find(".top-links a[hreflang]").isVisible()).isTrue();
            visit.go("/nl/rpo");
            assertThat(lines(visit, ".top-links > *")).hasSize(1);
            visit.page().setViewportSize(320, 800);
            visit.go("/en/rpo/account");
            assertThat(lines(visit, ".top-links > *")).hasSize(1);
        }
    }

    @Test
    void a_mail_address_breaks_at_its_signs_only() {
        try (Visit visit = Browser.phone()) {
            visit.page().setViewportSize(320, 800);
            visit.go("/nl/rpo");

            Object parts =
                    visit.find("#help a[href^=mailto]")
                            .evaluate(
                                    "link => { const range = document.createRange();"
                                            + " return [...link.querySelectorAll('bdi')[0].childNodes]"
                                            + ".filter(one => one.nodeType === 3).map(one => {"
                                            + " range.selectNodeContents(one);"
                                            + " return range.getClientRects().length; }); }");

            assertThat(parts).isEqualTo(List.of(1, 1, 1));
        }
    }

    @Test
    void a_masked_number_stays_on_one_line() {
        Enrolled enrolled = Forms.enrol(portal, People.fresh("rpo"));
        try (Visit visit = Browser.phone()) {
            SignInScreen signIn = new SignInScreen(visit, enrolled).givePassword().way("phone");
            visit.click("#send-sms");
            visit.find("#code").waitFor();

            for (int width = 320; width < 400; width += 10) {
                visit.page().setViewportSize(width, 800);
                assertThat(visit.find("main strong > bdi").first().evaluate(LINES)).isEqualTo(1);
            }
            assertThat(visit.path()).startsWith(signIn.path("sign-in/verify/phone"));
        }
    }

    @Test
    void ways_on_stand_on_one_line_and_cards_end_alike() {
        Enrolled enrolled = Forms.enrol(portal, People.fresh("rpo"));
        try (Visit visit = Browser.desktop()) {
            visit.become(enrolled.caller());
            visit.go("/nl/rpo/account");

            assertThat(lines(visit, ".methods .method-actions")).hasSize(1);
            BoundingBox list = box(visit, ".methods");
            assertThat(box(visit, ".methods .card-dashed").width).isGreaterThan(list.width - 2);
        }
    }

    /** How high these stand, each height once. */
    private static List<Double> lines(Visit visit, String selector) {
        return visit.find(selector).all().stream()
                .map(PhoneLayoutJourney::box)
                .map(box -> (double) Math.round((box.y + box.height / 2) / 4))
                .distinct()
                .toList();
    }

    @Test
    void a_stale_tab_shows_the_new_picture_beside_the_words_that_say_so() {
        try (Visit visit = Browser.desktop()) {
            Wizard wizard = new Wizard(visit, People.fresh("rpo"));
            wizard.signIn();
            wizard.begin("start");
            wizard.toScan();
            Visit tab = visit.tab();
            tab.go(wizard.path("enrol/scan"));
            String old = visit.find("#key").textContent();
            tab.click("#renew");
            tab.find("[role=status]").waitFor();

            wizard.typeAppCode("123456");
            String refused = wizard.refused();

            assertThat(refused).contains(Say.words("enrolment.scan.expired"));
            assertThat(visit.find("#key").textContent())
                    .isEqualTo(tab.find("#key").textContent())
                    .isNotEqualTo(old);
            assertThat(visit.find("#app-code").inputValue()).isEmpty();
        }
    }
}
