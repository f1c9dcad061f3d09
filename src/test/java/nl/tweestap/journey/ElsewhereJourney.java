package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.tweestap.journey.kit.Browser;
import nl.tweestap.journey.kit.IndependentTotp;
import nl.tweestap.journey.kit.Outbox;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.People.Person;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Say;
import nl.tweestap.journey.kit.Visit;
import nl.tweestap.journey.kit.Wizard;
import org.junit.jupiter.api.Test;

/** An enrolment that goes on in another browser or in a second tab. */
class ElsewhereJourney {

    private final Portal portal = Portal.shared();
    private final Outbox outbox = new Outbox(portal);
    private final Person person = People.fresh("rpo");

    @Test
    void goes_on_in_a_second_browser_where_it_was() {
        try (Visit desktop = Browser.desktop();
                Visit phone = Browser.phone()) {
            Wizard first = started(desktop);
            first.toScan();
            String shown = key(desktop);

            Wizard second = new Wizard(phone, person);
            second.signIn();
            second.begin("scan");
            String key = key(phone);
            assertThat(key).isNotEqualTo(shown);
            second.typeAppCode(IndependentTotp.code(key, portal.now()));
            second.next("phone");

            desktop.page().reload();
            desktop.page().waitForURL("**/sign-in/verify/app/**");
            portal.clock().forward(Duration.ofSeconds(30));
            desktop.type("#code", IndependentTotp.code(key, portal.now()));
            desktop.click("#submit");
            first.awaitStep("phone");
        }
    }

    @Test
    void asks_for_what_was_proven_before_it_goes_on_in_a_second_browser() {
        String key;
        try (Visit visit = Browser.phone()) {
            Wizard wizard = started(visit);
            wizard.toScan();
            key = key(visit);
            wizard.typeAppCode(IndependentTotp.code(key, portal.now()));
            wizard.next("phone");
            wizard.sendCode();
        }
        try (Visit visit = Browser.desktop()) {
            portal.clock().forward(Duration.ofSeconds(30));
            Wizard wizard = new Wizard(visit, person);
            visit.go(wizard.path("sign-in"));
            visit.type("#username", person.username());
            visit.type("#password", People.PASSWORD);
            visit.click("#submit");
            visit.page().waitForURL("**/sign-in/verify/app/**");
            visit.type("#code", IndependentTotp.code(key, portal.now()));
            visit.click("#submit");
            wizard.awaitStep("phone-code");
            wizard.typePhoneCode(outbox.smsCode(person));
            wizard.next("recovery-codes");
        }
    }

    @Test
    void a_tab_left_behind_does_no_harm_and_leads_to_the_current_step() {
        try (Visit visit = Browser.desktop()) {
            Wizard wizard = started(visit);
            Visit tab = visit.tab();
            Wizard left = new Wizard(tab, person);
            tab.go(wizard.path("enrol/start"));
            left.awaitStep("start");

            wizard.toScan();
            String key = key(visit);
            left.next("scan");
            assertThat(tab.find("[role=status]").innerText())
                    .isEqualTo(Say.words("enrolment.wizard.led-here"));
            assertThat(key(tab)).isEqualTo(key);

            wizard.typeAppCode(IndependentTotp.code(key, portal.now()));
            wizard.next("phone");
            left.typeAppCode("000000");
            left.next("phone");
            assertThat(tab.find("#errors").count()).isZero();
        }
    }

    @Test
    void a_number_or_code_of_a_tab_left_behind_is_not_taken() {
        try (Visit visit = Browser.desktop()) {
            Wizard wizard = started(visit);
            wizard.toScan();
            wizard.typeAppCode(IndependentTotp.code(key(visit), portal.now()));
            wizard.next("phone");
            Visit tab = visit.tab();
            Wizard left = new Wizard(tab, person);
            tab.go(wizard.path("enrol/phone"));
            left.sendCode();
            portal.clock().forward(Duration.ofSeconds(31));
            visit.type("#number", People.fresh("rpo").phone());
            wizard.next("phone-code");
            assertThat(outbox.texts(person)).hasSize(1);
            wizard.typePhoneCode(outbox.smsCode(person));
            wizard.next("recovery-codes");
            tab.click("#other-number");
            left.awaitStep("recovery-codes");
            assertThat(left.recoveryCodes()).isEqualTo(wizard.recoveryCodes());
            left.finish();
            wizard.finish();
        }
    }

    private Wizard started(Visit visit) {
        Wizard wizard = new Wizard(visit, person);
        wizard.signIn();
        wizard.begin("start");
        return wizard;
    }

    private static String key(Visit visit) {
        return visit.find("#key").textContent().replace(" ", "");
    }
}
