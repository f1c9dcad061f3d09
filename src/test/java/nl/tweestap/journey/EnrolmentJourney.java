package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import nl.tweestap.journey.kit.Browser;
import nl.tweestap.journey.kit.IndependentTotp;
import nl.tweestap.journey.kit.Oathtool;
import nl.tweestap.journey.kit.Outbox;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.People.Person;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Quick;
import nl.tweestap.journey.kit.Say;
import nl.tweestap.journey.kit.Screen;
import nl.tweestap.journey.kit.Visit;
import nl.tweestap.journey.kit.Wizard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From a password to two ways in and ten codes on paper, on real input. */
class EnrolmentJourney {

    private final Portal portal = Portal.shared();
    private final Outbox outbox = new Outbox(portal);

    @Quick({"enrolment", "delivery"})
    @ParameterizedTest
    @EnumSource(Screen.class)
    void takes_a_student_from_password_to_recovery_codes(Screen screen) {
        Person person = People.fresh("rpo");
        try (Visit visit = Browser.open(screen)) {
            Wizard wizard = new Wizard(visit, person);
            wizard.signIn();
            wizard.begin("start");
            wizard.toScan();
            if (screen != Screen.DESKTOP) {
                visit.click("details:has(.qr) > summary");
            }
            URI otpauth = wizard.scan();
            wizard.typeAppCode(IndependentTotp.code(Wizard.key(otpauth), portal.now()));
            wizard.next("phone");
            assertThat(visit.find("header").innerText()).contains(Say.words("signin.out.button"));
            wizard.sendCode();
            wizard.typePhoneCode(outbox.smsCode(person));
            wizard.next("recovery-codes");
            List<String> codes = wizard.recoveryCodes();
            wizard.finish();

            assertThat(codes).hasSize(10).allMatch(code -> code.matches("(\\w{4}-){3}\\w{4}"));
            assertThat(visit.find("h1").innerText()).contains("Klaar");
            visit.click("#next");
            visit.awaitPath("/nl/rpo/account");
        }
    }

    @Test
    void asks_a_phone_number_first_where_the_school_wants_that_and_lets_the_app_wait() {
        Person person = People.fresh("mborijnland");
        try (Visit visit = Browser.phone()) {
            Wizard wizard = new Wizard(visit, person);
            wizard.signIn();
            wizard.begin("phone");
            wizard.sendCode();
            wizard.typePhoneCode(outbox.smsCode(person));
            wizard.next("start");
            visit.click("#later");
            wizard.awaitStep("recovery-codes");
            assertThat(visit.page().evaluate("document.activeElement.id")).isEqualTo("heading");
            wizard.finish();
        }
    }

    @Test
    void reads_the_code_out_on_a_fixed_line() {
        Person person = new Person("rpo", People.fresh("rpo").username(), "0201234567");
        try (Visit visit = Browser.desktop()) {
            Wizard wizard = enrolledApp(visit, person);
            visit.find("input[name=channel][value=voice]").check();
            wizard.sendCode();
            wizard.typePhoneCode(outbox.callCode(person));
            wizard.next("recovery-codes");
        }
    }

    @Test
    void the_qr_says_what_an_app_needs_and_oathtool_agrees_about_the_code() {
        Person person = People.fresh("rpo");
        try (Visit visit = Browser.desktop()) {
            Wizard wizard = new Wizard(visit, person);
            wizard.signIn();
            wizard.begin("start");
            wizard.toScan();
            URI otpauth = wizard.scan();

            assertThat(otpauth.getScheme()).isEqualTo("otpauth");
            assertThat(otpauth.getHost()).isEqualTo("totp");
            assertThat(Wizard.parameter(otpauth, "issuer")).isEqualTo("RPO");
            assertThat(otpauth.getPath()).startsWith("/RPO:").contains(person.username());
            assertThat(Wizard.key(otpauth)).matches("[A-Z2-7]{32}");
            visit.click("#cannot-scan summary");
            assertThat(visit.find("#key").innerText().replace(" ", ""))
                    .isEqualTo(Wizard.key(otpauth));

            wizard.typeAppCode(Oathtool.code(Wizard.key(otpauth), portal.now()));
            wizard.next("phone");
        }
    }

    @Test
    void offers_the_app_itself_on_the_phone_that_has_it() {
        Person person = People.fresh("rpo");
        try (Visit visit = Browser.phone()) {
            Wizard wizard = new Wizard(visit, person);
            wizard.signIn();
            wizard.begin("start");
            wizard.toScan();
            String link = visit.find("main a[href^='otpauth:']").first().getAttribute("href");
            String code = IndependentTotp.code(Wizard.key(URI.create(link)), portal.now());
            wizard.typeAppCode(code.substring(0, 3) + " " + code.substring(3));
            wizard.next("phone");
        }
    }

    private Wizard enrolledApp(Visit visit, Person person) {
        Wizard wizard = new Wizard(visit, person);
        wizard.signIn();
        wizard.begin("start");
        wizard.toScan();
        wizard.typeAppCode(IndependentTotp.code(Wizard.key(wizard.scan()), portal.now()));
        wizard.next("phone");
        return wizard;
    }
}
