package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.tweestap.journey.kit.Browser;
import nl.tweestap.journey.kit.IndependentTotp;
import nl.tweestap.journey.kit.OnBothScreens;
import nl.tweestap.journey.kit.Outbox;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.People.Person;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Say;
import nl.tweestap.journey.kit.Screen;
import nl.tweestap.journey.kit.Visit;
import nl.tweestap.journey.kit.Wizard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** The browser's own Back, Forward and Reload, which know nothing of wizards. */
class GoingBackJourney {

    private final Portal portal = Portal.shared();
    private final Outbox outbox = new Outbox(portal);
    private final Person person = People.fresh("rpo");

    @ParameterizedTest
    @OnBothScreens
    void back_goes_one_step_back_with_the_answers_kept(Screen screen) {
        try (Visit visit = Browser.open(screen)) {
            Wizard wizard = started(visit);
            visit.find("input[name=app][value=other]").check();
            wizard.toScan();
            for (String step : List.of("set-up", "download", "start")) {
                visit.page().goBack();
                wizard.awaitStep(step);
                assertWhole(visit, step);
            }
            assertThat(visit.find("input[name=app][value=other]").isChecked()).isTrue();

            visit.page().goBack();
            visit.awaitPath(wizard.path("sign-in/more-information"));
            visit.page().goForward();
            wizard.awaitStep("start");
            assertWhole(visit, "start");
        }
    }

    @Test
    void back_from_the_code_leads_to_the_number() {
        try (Visit visit = Browser.phone()) {
            Wizard wizard = started(visit);
            bindApp(visit, wizard);
            visit.find("input[name=channel][value=voice]").check();
            wizard.sendCode();
            visit.page().goBack();
            wizard.awaitStep("phone");
            assertWhole(visit, "phone");
            wizard.sendCode();
        }
    }

    @Test
    void back_does_not_undo_what_was_proven() {
        try (Visit visit = Browser.desktop()) {
            Wizard wizard = started(visit);
            bindApp(visit, wizard);
            visit.page().goBack();
            wizard.awaitStep("phone");
            assertWhole(visit, "phone");

            wizard.sendCode();
            wizard.typePhoneCode(outbox.smsCode(person));
            wizard.next("recovery-codes");
            List<String> codes = wizard.recoveryCodes();
            visit.page().goBack();
            wizard.awaitStep("recovery-codes");
            assertWhole(visit, "recovery-codes");
            assertThat(wizard.recoveryCodes()).isEqualTo(codes);
            wizard.finish();
            visit.page().goBack();
            wizard.awaitStep("done");
            assertWhole(visit, "done");
        }
    }

    @ParameterizedTest
    @OnBothScreens
    void a_reload_changes_nothing_on_any_page(Screen screen) {
        try (Visit visit = Browser.open(screen)) {
            Wizard wizard = started(visit);
            reload(visit, "start");
            wizard.next("download");
            reload(visit, "download");
            wizard.next("set-up");
            reload(visit, "set-up");
            wizard.next("scan");
            String key = key(visit);
            reload(visit, "scan");
            assertThat(key(visit)).isEqualTo(key);
            wizard.typeAppCode(IndependentTotp.code(key, portal.now()));
            wizard.next("phone");
            reload(visit, "phone");
            wizard.sendCode();
            String code = outbox.smsCode(person);
            reload(visit, "phone-code");
            assertThat(outbox.texts(person)).hasSize(1);
            wizard.typePhoneCode(code);
            wizard.next("recovery-codes");
            List<String> codes = wizard.recoveryCodes();
            reload(visit, "recovery-codes");
            assertThat(wizard.recoveryCodes()).isEqualTo(codes);
            wizard.finish();
            reload(visit, "done");
        }
    }

    private void reload(Visit visit, String step) {
        visit.page().reload();
        new Wizard(visit, person).awaitStep(step);
        assertWhole(visit, step);
    }

    private Wizard started(Visit visit) {
        Wizard wizard = new Wizard(visit, person);
        wizard.signIn();
        wizard.begin("start");
        return wizard;
    }

    private void bindApp(Visit visit, Wizard wizard) {
        wizard.toScan();
        wizard.typeAppCode(IndependentTotp.code(key(visit), portal.now()));
        wizard.next("phone");
    }

    private static String key(Visit visit) {
        return visit.find("#key").textContent().replace(" ", "");
    }

    /** Heading, title and list of steps all tell of this step, and no error is on the page. */
    private static void assertWhole(Visit visit, String step) {
        boolean isOnPhone =
                visit.page().evaluate("navigator.userAgent").toString().contains("Mobi");
        String ending = step.equals("scan") && isOnPhone ? ".title-phone" : ".title";
        String heading = Say.words("enrolment." + step + ending);
        assertThat(visit.find("h1").innerText()).isEqualTo(heading);
        assertThat(visit.page().title()).contains(heading);
        assertThat(visit.find("#errors").count()).isZero();
        if (!step.equals("done")) {
            assertThat(visit.find("[aria-current=step]").count()).isEqualTo(1);
        }
    }
}
