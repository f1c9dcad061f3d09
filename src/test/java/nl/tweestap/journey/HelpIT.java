package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Desk;
import nl.tweestap.journey.kit.Enrolled;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.People.Person;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Say;
import nl.tweestap.shell.Role;
import org.junit.jupiter.api.Test;

/** The helpdesk helps: at the desk, without scripts, and at the one who is helped. */
class HelpIT {

    private static final Portal PORTAL = Portal.shared();
    private static final Pattern LINK = Pattern.compile("(/nl/rpo/not-me/\\w{32})");

    /** Of each test its own: one of them waits for an hour, and so long nobody stays signed in. */
    private final Desk desk = Desk.at("rpo", Role.HELPDESK);

    private static void prove(Desk by, Person person) {
        Answer page = by.caller().open(by.page(person) + "/check");
        Answer begun = by.press(page, "#start", Map.of());
        by.press(begun, "#see", Map.of("document", "passport", "last", "12AB34"));
    }

    /** Goes through the wizard of an act up to the press that does it. */
    private static Answer ready(Desk by, Person person, String act) {
        Answer what = by.caller().open(by.page(person) + "/help/" + act);
        Answer why = by.press(what, "#next", Map.of());
        return by.press(why, "#next", Map.of("reason", "lost", "words", "In de trein"));
    }

    private static Answer done(Desk by, Person person, String act) {
        return by.press(ready(by, person, act), "#next", Map.of());
    }

    private static String code(Answer done) {
        return done.html().select("#code").text();
    }

    private static Answer typePass(Caller caller, String code) {
        Answer page = caller.open("/nl/rpo/sign-in/verify/pass");
        return caller.follow(caller.press(page, "#submit", Map.of("code", code)));
    }

    private static Answer password(Caller caller, Person person) {
        return Forms.givePassword(caller, person);
    }

    @Test
    void a_pass_lets_somebody_in_once_and_leads_to_something_new() {
        Person person = Forms.enrol(PORTAL, People.fresh("rpo")).person();
        prove(desk, person);
        Answer shown = done(desk, person, "start-over");
        String code = code(shown);
        assertThat(code).matches("\\w{5}-\\w{5}");

        Caller caller = new Caller(PORTAL);
        assertThat(password(caller, person).path()).isEqualTo("/nl/rpo/sign-in/verify/pass");
        assertThat(caller.open("/nl/rpo/enrol").path()).startsWith("/nl/rpo/sign-in/verify");
        Answer step = typePass(caller, code);
        assertThat(step.path()).startsWith("/nl/rpo/enrol/");
        while (!step.path().endsWith("/phone")) {
            step = Forms.next(caller, step, person);
        }
        assertThat(caller.open("/nl/rpo/account").html().select(".method-head h3")).hasSize(1);

        assertThat(desk.caller().follow(desk.caller().press(shown, "#next", Map.of())).path())
                .isEqualTo(desk.page(person));
        assertThat(desk.caller().open(shown.path()).html().select("#code")).isEmpty();
    }

    @Test
    void a_pass_is_refused_the_second_time_and_after_its_time() {
        Person person = Forms.enrol(PORTAL, People.fresh("rpo")).person();
        prove(desk, person);
        String code = code(done(desk, person, "pass"));
        Caller first = new Caller(PORTAL);
        password(first, person);
        Answer lost = typePass(first, code);
        assertThat(lost.path()).isEqualTo("/nl/rpo/account/lost-phone");
        assertThat(lost.body())
                .contains(Say.words("account.lost.add-how"))
                .contains(Say.words("account.lost.codes-why-old"))
                .doesNotContain(Say.words("account.lost.codes-why-used"));

        Caller second = new Caller(PORTAL);
        password(second, person);
        assertThat(typePass(second, code).errors())
                .contains(Say.words("verifier.verdict.used-temporary-pass"));

        prove(desk, person);
        String late = code(done(desk, person, "pass"));
        PORTAL.clock().forward(Duration.ofMinutes(61));
        Caller third = new Caller(PORTAL);
        password(third, person);
        assertThat(typePass(third, late).errors()).contains(Say.words("verifier.verdict.expired"));
    }

    @Test
    void nothing_is_done_without_knowing_who_calls_and_no_step_is_skipped() {
        Person person = Forms.enrol(PORTAL, People.fresh("rpo")).person();

        assertThat(desk.caller().open(desk.page(person) + "/help/pass/sure").path())
                .endsWith("/help/pass/what");
        assertThat(done(desk, person, "pass").errors())
                .contains(Say.words("helpdesk.help.refusal.no-evidence"));
        Answer sure = ready(desk, person, "block");
        Map<String, String> old = new HashMap<>(Caller.fields(sure, "#next"));
        old.put("version", "0");
        Answer refused = desk.caller().follow(desk.caller().post(sure.path(), old));
        assertThat(refused.errors()).contains(Say.words("helpdesk.help.refusal.over"));
        assertThat(desk.caller().get(desk.page(person) + "/help/nothing").status()).isEqualTo(404);
    }

    @Test
    void who_is_blocked_is_told_so_and_thrown_out_at_once() {
        Enrolled enrolled = Forms.enrol(PORTAL, People.fresh("rpo"));

        done(desk, enrolled.person(), "block");

        assertThat(enrolled.caller().get("/nl/rpo/account").status()).isEqualTo(303);
        assertThat(password(new Caller(PORTAL), enrolled.person()).path())
                .isEqualTo("/nl/rpo/sign-in/blocked");
    }

    @Test
    void that_was_not_me_suspends_and_looking_does_not() {
        Enrolled enrolled = Forms.enrol(PORTAL, People.fresh("rpo"));
        Person person = enrolled.person();
        prove(desk, person);
        done(desk, person, "pass");
        Caller owner = new Caller(PORTAL);
        Matcher link = LINK.matcher(owner.open("/outbox").body());
        assertThat(link.find()).isTrue();

        Answer page = owner.open(link.group(1));
        assertThat(enrolled.caller().get("/nl/rpo/account").status()).isEqualTo(200);
        Answer said = owner.follow(owner.press(page, "#submit", Map.of()));

        assertThat(said.path()).isEqualTo("/nl/rpo/not-me");
        assertThat(enrolled.caller().get("/nl/rpo/account").status()).isEqualTo(303);
        Answer unknown = owner.open("/nl/rpo/not-me/" + "0".repeat(32));
        assertThat(unknown.html().select("main").text())
                .isEqualTo(owner.open(link.group(1)).html().select("main").text());
    }

    @Test
    void for_a_teacher_a_second_employee_agrees() {
        Person teacher = Forms.enrol(PORTAL, People.with(Set.of(Role.TEACHER), "rpo")).person();
        prove(desk, teacher);
        Answer waits = done(desk, teacher, "pass");
        assertThat(waits.html().select("#state").text())
                .isEqualTo(Say.words("helpdesk.help.state.waiting", ""));
        String agree = "/nl/rpo/helpdesk/agree";
        assertThat(desk.caller().open(agree).html().select("button[name=agree]")).isEmpty();

        Desk colleague = Desk.at("rpo", Role.HELPDESK);
        Answer list = colleague.caller().open(agree);
        colleague.press(list, "button[name=agree]", Map.of());

        Answer agreed = desk.caller().open(waits.path());
        assertThat(code(desk.press(agreed, "#next", Map.of()))).isNotEmpty();
    }

    @Test
    void nobody_helps_themselves_or_a_lead() {
        Desk own = Desk.at("rpo", Role.HELPDESK);
        Person lead = Forms.enrol(PORTAL, People.with(Set.of(Role.LEAD), "rpo")).person();

        prove(own, lead);
        assertThat(done(own, lead, "pass").errors())
                .contains(Say.words("helpdesk.help.refusal.rank"));
        assertThat(done(own, lead, "block").errors())
                .contains(Say.words("helpdesk.help.refusal.rank"));
    }
}
