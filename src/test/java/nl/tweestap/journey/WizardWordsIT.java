package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Say;
import nl.tweestap.journey.kit.WizardForms;
import org.junit.jupiter.api.Test;

/** The wizard speaks to who reads it: on the phone or beside it, with this app, another or none. */
class WizardWordsIT {

    private static final Map<String, String> IPHONE =
            Map.of(
                    "User-Agent",
                    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) Version/18.1"
                            + " Mobile/15E148 Safari/604.1");
    private static final Map<String, String> ANDROID =
            Map.of("User-Agent", "Mozilla/5.0 (Linux; Android 14) Chrome/130.0 Mobile Safari");

    private final Portal portal = Portal.shared();

    private WizardForms wizard(String school) {
        return new WizardForms(portal, People.fresh(school));
    }

    private WizardForms on(Map<String, String> device) {
        return new WizardForms(new Caller(portal, device), People.fresh("rpo"));
    }

    private static final String APP = "Microsoft Authenticator";

    private static String text(WizardForms wizard) {
        return wizard.page().html().select("main").text();
    }

    private static String badge(WizardForms wizard) {
        return wizard.page().html().select("#top .badge").text();
    }

    @Test
    void shows_the_store_of_the_phone_in_the_hand_and_none_on_a_computer() {
        assertThat(stores(on(IPHONE))).containsExactly("App Store: " + APP);
        assertThat(stores(on(ANDROID))).containsExactly("Play Store: " + APP);
        assertThat(stores(wizard("rpo"))).isEmpty();
    }

    private static java.util.List<String> stores(WizardForms wizard) {
        return wizard.to("download").page().html().select(".rows a.button").eachText();
    }

    @Test
    void says_on_a_phone_nothing_of_a_computer() {
        WizardForms phone = on(IPHONE);
        assertThat(badge(phone)).isEmpty();
        assertThat(badge(phone.to("download")))
                .isEqualTo(Say.words("enrolment.wizard.on-this-phone"));
        phone.to("scan");

        assertThat(phone.page().heading()).isEqualTo(Say.words("enrolment.scan.title-phone"));
        assertThat(badge(phone)).isEmpty();
        assertThat(phone.page().html().select(".panel")).isEmpty();
        assertThat(phone.page().html().select("#wizard a.button").attr("href"))
                .startsWith("otpauth://");
        assertThat(phone.page().html().select("details:has(.qr) > summary").text())
                .isEqualTo(Say.words("enrolment.scan.other-device"));
        assertThat(text(phone.to("recovery-codes")))
                .contains(Say.words("enrolment.recovery-codes.where-to-keep-phone"));
    }

    @Test
    void says_on_a_computer_where_each_step_is_done() {
        WizardForms computer = wizard("rpo");
        assertThat(badge(computer)).isEqualTo(Say.words("enrolment.wizard.on-computer"));
        assertThat(badge(computer.to("set-up"))).isEqualTo(Say.words("enrolment.wizard.on-phone"));

        assertThat(computer.page().html().select(".panel")).hasSize(1);
        assertThat(computer.to("scan").page().heading())
                .isEqualTo(Say.words("enrolment.scan.title"));
        assertThat(badge(computer.to("phone-code")))
                .as("typed here, though it comes to the phone")
                .isEqualTo(Say.words("enrolment.wizard.on-computer"));
    }

    @Test
    void names_no_app_to_who_has_another_one() {
        WizardForms other = wizard("rpo").answer(Map.of("app", "other"));
        assertThat(other.step()).isEqualTo("download");
        assertThat(text(other)).doesNotContain("Microsoft");
        assertThat(other.page().html().select(".panel, .rows a.button")).isEmpty();

        other.to("set-up");
        assertThat(text(other)).doesNotContain("Microsoft");
        assertThat(other.page().html().select(".panel .callouts").text())
                .contains("Zoek een plus", "QR-code scannen");
        assertThat(other.page().html().select(".panel .picture").attr("aria-label"))
                .doesNotContain("Microsoft");
        assertThat(other.page().html().select(".panel figure")).hasSize(1);
    }

    @Test
    void says_when_the_number_is_used_only_beside_an_app() {
        assertThat(text(wizard("mborijnland")))
                .contains(Say.words("enrolment.phone.explanation-first"))
                .doesNotContain(Say.words("enrolment.phone.explanation"));
        assertThat(text(wizard("rpo").to("phone")))
                .contains(Say.words("enrolment.phone.explanation"));
    }

    @Test
    void does_not_call_another_number_the_one_that_is_asked_from_now_on() {
        WizardForms done = wizard("mborijnland").to("start").press("#later", Map.of()).to("done");
        Answer account = done.caller().open("/nl/mborijnland/account");

        Answer another =
                done.caller().follow(done.caller().press(account, "button[value=phone]", Map.of()));

        assertThat(another.html().select("main").text())
                .contains(Say.words("enrolment.phone.explanation-another"));
    }

    @Test
    void says_nowhere_that_one_cannot_sign_in_without_the_app_where_that_is_untrue() {
        WizardForms phoneFirst = wizard("mborijnland").to("start");
        assertThat(text(phoneFirst)).contains(Say.words("enrolment.start.explanation-extra"));

        assertThat(text(phoneFirst.to("download"))).doesNotContain("Zonder de app");
    }

    @Test
    void says_where_the_app_may_be_left_out_and_its_steps_keep_their_numbers() {
        WizardForms optional = wizard("mborijnland").to("start");
        assertThat(optional.page().html().select("#optional").text())
                .isEqualTo(Say.words("enrolment.start.optional"));
        assertThat(optional.page().html().select(".step-count").text())
                .startsWith(Say.words("enrolment.wizard.count", 3, 7));

        optional.press("#later", Map.of());

        assertThat(optional.page().html().select(".step-count").text())
                .startsWith(Say.words("enrolment.wizard.count", 7, 7));
        assertThat(wizard("rpo").page().html().select("#optional")).isEmpty();
    }

    @Test
    void leads_somebody_without_a_smartphone_through_with_a_telephone() {
        WizardForms without = wizard("rpo");
        String guide = without.page().html().select("#trouble a[href*=/guides/]").attr("href");
        assertThat(guide).endsWith("/other");
        assertThat(without.caller().get(guide).status()).isEqualTo(200);

        without.press("#without-app", Map.of());
        assertThat(without.step()).isEqualTo("phone");
        assertThat(without.page().html().select(".step-count").text())
                .startsWith(Say.words("enrolment.wizard.count", 1, 3) + " · ");
        assertThat(without.page().html().select(".steps li").eachText())
                .hasSize(3)
                .noneMatch(line -> line.contains(Say.words("enrolment.wizard.put-off")));
        without.press("#back", Map.of());
        assertThat(without.step()).isEqualTo("start");
        assertThat(without.page().html().select(".step-count").text())
                .startsWith(Say.words("enrolment.wizard.count", 1, 7) + " · ");
        without.press("#without-app", Map.of()).to("done").press("#next", Map.of());

        assertThat(without.page().path()).isEqualTo("/nl/rpo/account");
        assertThat(without.page().html().select("#missing")).isEmpty();
        assertThat(without.caller().get("/nl/rpo/enrol").location()).isEqualTo("/nl/rpo/account");
    }

    @Test
    void speaks_of_no_calls_where_the_school_calls_nobody() {
        WizardForms sms = wizard("rocmn").to("phone");

        assertThat(sms.page().html().select("#number-hint").text())
                .isEqualTo(Say.words("enrolment.phone.number-hint-sms"));
        assertThat(sms.page().html().select("#trouble").text())
                .contains(Say.words("enrolment.phone.trouble-sms"));
    }

    @Test
    void says_on_the_account_page_what_the_school_still_asks() {
        WizardForms unfinished = wizard("rpo").to("phone");

        Answer account = unfinished.caller().open("/nl/rpo/account");

        assertThat(account.html().select("#missing li").eachText())
                .containsExactly(
                        Say.words("account.kind.phone"), Say.words("account.kind.recovery-codes"));
        assertThat(account.body())
                .doesNotContain(Say.words("account.page.well-protected"))
                .contains(Say.words("account.page.codes-none"));
        assertThat(account.html().select("#missing a").attr("href")).isEqualTo("/nl/rpo/enrol");
    }
}
