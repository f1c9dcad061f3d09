package nl.tweestap.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.tweestap.journey.kit.Browser;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Visit;
import nl.tweestap.journey.kit.Wizard;
import nl.tweestap.journey.kit.WizardForms;
import org.junit.jupiter.api.Test;

/** A guide that stays open while its reader goes on in the wizard ticks what is done. */
class FollowAlongJourney {

    private static final String GUIDE = "/nl/rpo/guides/set-up/android";
    private static final String ASKED = "/nl/rpo/followed";

    /**
     * How often an open guide asks, and how long after the reader's last move it goes on asking.
     */
    private static final int EVERY_MILLIS = 20_000;

    private static final int READING_MILLIS = 300_000;

    /** Coming back within a second of the last question asks nothing. */
    private static final int A_MOMENT_MILLIS = 1_100;

    private final Portal portal = Portal.shared();

    private static void remember(Visit guide) {
        guide.page().evaluate("() => { window.isTheSamePage = true; }");
    }

    private static void assertNotReloaded(Visit guide) {
        assertThat(guide.page().evaluate("() => window.isTheSamePage === true")).isEqualTo(true);
    }

    private static void awaitDone(Visit guide, int steps) {
        assertThat(guide.find(".progress > p").first()).hasText(steps + " van de 10 stappen klaar");
    }

    @Test
    void ticks_in_one_tab_what_is_done_in_another_without_loading_again() {
        try (Visit visit = Browser.desktop()) {
            Wizard wizard = new Wizard(visit, People.fresh("rpo"));
            wizard.signIn();
            wizard.begin("start");
            Visit guide = visit.tab();
            guide.go(GUIDE);
            awaitDone(guide, 1);
            remember(guide);
            guide.find("#own-phone .trouble summary").click();
            visit.page().bringToFront();

            wizard.next("download");
            wizard.next("set-up");

            awaitDone(guide, 3);
            assertThat(guide.find("a:has-text('Doe deze stap nu')"))
                    .hasAttribute("href", "/nl/rpo/enrol/set-up");
            assertThat(guide.find("#own-phone .trouble")).hasAttribute("open", "");
            assertThat(guide.find(".progress li svg")).hasCount(3);
            assertNotReloaded(guide);
        }
    }

    @Test
    void looks_again_when_its_reader_comes_back_from_another_device() {
        WizardForms elsewhere = new WizardForms(portal, People.fresh("rpo")).to("download");
        try (Visit guide = Browser.phone()) {
            read(guide, elsewhere);
            remember(guide);
            elsewhere.to("scan");

            guide.page().clock().fastForward(A_MOMENT_MILLIS);
            guide.page().evaluate("() => dispatchEvent(new Event('focus'))");

            awaitDone(guide, 4);
            assertNotReloaded(guide);
        }
    }

    @Test
    void a_strangers_guide_asks_nothing_until_somebody_signs_in_beside_it() {
        try (Visit visit = Browser.desktop()) {
            Visit guide = visit.tab();
            List<String> asked = asked(guide.page());
            guide.page().clock().install();
            guide.go(GUIDE);
            guide.page().clock().fastForward(A_MOMENT_MILLIS);
            guide.page().evaluate("() => dispatchEvent(new Event('focus'))");
            assertThat(asked).isEmpty();

            Wizard wizard = new Wizard(visit, People.fresh("rpo"));
            wizard.signIn();
            wizard.begin("start");

            awaitDone(guide, 1);
            assertThat(asked).isNotEmpty();
        }
    }

    /** Opens the guide under a clock that the test moves. */
    private static void read(Visit guide, WizardForms elsewhere) {
        guide.page().clock().install();
        guide.become(elsewhere.caller());
        guide.go(GUIDE);
        awaitDone(guide, 2);
    }

    @Test
    void looks_again_by_itself_while_somebody_reads() {
        WizardForms elsewhere = new WizardForms(portal, People.fresh("rpo")).to("download");
        try (Visit guide = Browser.phone()) {
            read(guide, elsewhere);
            elsewhere.to("scan");

            guide.page().clock().fastForward(EVERY_MILLIS);

            awaitDone(guide, 4);
        }
    }

    @Test
    void a_page_that_nobody_reads_gives_no_sign_of_life() {
        WizardForms elsewhere = new WizardForms(portal, People.fresh("rpo")).to("download");
        try (Visit guide = Browser.phone()) {
            read(guide, elsewhere);
            List<String> asked = asked(guide.page());

            guide.page().clock().fastForward(READING_MILLIS + EVERY_MILLIS);
            guide.page().evaluate("() => fetch('/nl/rpo')");
            assertThat(asked).isEmpty();

            guide.page().evaluate("() => dispatchEvent(new Event('scroll'))");
            guide.page().clock().fastForward(EVERY_MILLIS);
            guide.page().waitForCondition(() -> !asked.isEmpty());
        }
    }

    private static List<String> asked(Page page) {
        List<String> asked = new CopyOnWriteArrayList<>();
        page.onRequest(
                request -> {
                    if (request.url().endsWith(ASKED)) {
                        asked.add(request.url());
                    }
                });
        return asked;
    }
}
