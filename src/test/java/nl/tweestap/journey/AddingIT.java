package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Enrolled;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.Outbox;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.People.Person;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Say;
import nl.tweestap.journey.kit.SignInForms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Adding one more from the account page, and thinking better of it. */
class AddingIT {

    private static final String ACCOUNT = "/nl/rpo/account";
    private static final String ENROL = "/nl/rpo/enrol";

    private final Portal portal = Portal.shared();
    private final Outbox outbox = new Outbox(portal);
    private final Enrolled enrolled = Forms.enrol(portal, People.fresh("rpo"));
    private final Caller caller = enrolled.caller();

    AddingIT() {
        caller.press(caller.open(ENROL + "/done"), "#next", Map.of());
    }

    private Answer add(String method) {
        Answer account = caller.open(ACCOUNT);
        return caller.follow(caller.press(account, "button[value=" + method + "]", Map.of()));
    }

    @Test
    void an_address_alone_begins_nothing() {
        assertThat(caller.get(ENROL + "?add=app").location()).isEqualTo(ACCOUNT);

        assertThat(caller.get(ENROL).location()).isEqualTo(ACCOUNT);
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, mode = EnumSource.Mode.EXCLUDE, names = "TEMPORARY_PASS")
    void who_has_only_given_the_password_goes_on_with_the_plan(Kind kind) {
        Caller stranger = new Caller(portal);
        Person person = People.fresh("rpo");
        Forms.givePassword(stranger, person);

        Answer led = stranger.follow(stranger.post(ENROL, Map.of("add", kind.slug())));

        assertThat(led.path()).startsWith(ENROL + "/start");
        assertThat(stranger.get(ACCOUNT).status()).isNotEqualTo(200);
    }

    @Test
    void a_number_somebody_has_is_not_added_once_more_however_it_is_typed() {
        String phone = enrolled.person().phone();
        int before = outbox.texts(enrolled.person()).size();
        portal.clock().forward(Duration.ofMinutes(1));
        caller.open(ACCOUNT);

        Answer refused =
                caller.follow(
                        caller.press(
                                add("phone"),
                                "#next",
                                Map.of("number", "+31 (0)" + phone.substring(1))));

        assertThat(refused.errors()).contains(Say.words("enrolment.phone.bound"));
        assertThat(outbox.texts(enrolled.person())).hasSize(before);
        assertThat(caller.open(ACCOUNT).html().select(".methods .method-head")).hasSize(2);
    }

    @Test
    void counts_only_its_own_steps_and_claims_nothing() {
        Answer phone = add("phone");

        assertThat(phone.path()).isEqualTo(ENROL + "/phone");
        assertThat(phone.html().select(".step-count").text())
                .startsWith(Say.words("enrolment.wizard.count", 1, 2) + " · ");
        assertThat(phone.html().select(".steps li")).hasSize(2);
        assertThat(phone.html().select("[role=status]")).isEmpty();
        assertThat(add("recovery-codes").html().select("[role=status]")).isEmpty();
    }

    @Test
    void one_that_was_left_stands_in_no_later_sign_in() {
        add("app");
        portal.clock().forward(Duration.ofSeconds(30));

        SignInForms later = new SignInForms(enrolled).type(enrolled.appCode());

        assertThat(later.page().path()).isEqualTo(ACCOUNT);
        assertThat(later.caller().get(ENROL).location()).isEqualTo(ACCOUNT);
    }

    @Test
    void can_be_given_up_on_every_page() {
        Answer start = add("app");
        assertThat(caller.press(start, "#cancel", Map.of()).location()).isEqualTo(ACCOUNT);

        assertThat(caller.get(ENROL).location()).isEqualTo(ACCOUNT);
        assertThat(caller.open(ACCOUNT).html().select(".methods .method-head")).hasSize(2);
    }

    @Test
    void leads_back_to_the_account_and_says_what_was_added() {
        Person second = People.fresh("rpo");
        Answer code =
                caller.follow(
                        caller.press(add("phone"), "#next", Map.of("number", second.phone())));
        Answer account =
                caller.follow(
                        caller.press(
                                code, "#next", Map.of("phone-code-field", outbox.smsCode(second))));

        assertThat(account.path()).startsWith(ACCOUNT);
        assertThat(account.html().select("[role=status]").text())
                .contains(Say.words("account.told.added-phone"));
        assertThat(account.html().select(".methods .method-head")).hasSize(3);
    }

    @Test
    void asks_for_a_second_factor_first_and_then_what_was_wanted() {
        Answer account = caller.open(ACCOUNT);
        portal.clock().forward(Duration.ofMinutes(6));
        caller.open(ACCOUNT);
        portal.clock().forward(Duration.ofMinutes(5));

        Answer led = caller.press(account, "button[value=phone]", Map.of());

        assertThat(led.location()).isEqualTo("/nl/rpo/sign-in/verify?to=" + ACCOUNT + "/again");
        Answer proven =
                caller.follow(
                        caller.press(
                                caller.follow(led), "#submit", Map.of("code", enrolled.appCode())));
        assertThat(proven.path()).isEqualTo(ACCOUNT + "/again");
        assertThat(proven.html().select("[role=status]").text())
                .isEqualTo(Say.words("account.told.again"));
    }
}
