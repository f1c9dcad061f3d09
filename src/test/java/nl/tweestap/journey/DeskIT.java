package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Desk;
import nl.tweestap.journey.kit.Enrolled;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.Outbox;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.People.Person;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Quick;
import nl.tweestap.journey.kit.Say;
import nl.tweestap.shell.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody is on the line: finding them, and seeing where they are. */
class DeskIT {

    private static final Portal PORTAL = Portal.shared();

    /** One for all: a school has few employees. */
    private static final class Shared {
        static final Desk DESK = Desk.at("rpo", Role.HELPDESK);
    }

    private final Desk desk = Shared.DESK;

    @Test
    @Quick("helpdesk")
    void an_employee_finds_somebody_and_sees_what_they_sign_in_with() {
        Enrolled enrolled = Forms.enrol(PORTAL, People.fresh("rpo"));

        Answer page = desk.open(enrolled.person());

        assertThat(page.html().select("#ways strong").eachText()).hasSize(3);
        assertThat(page.html().select("#now").text())
                .contains(Say.words("helpdesk.person.not-busy"));
        assertThat(page.html().select("#timeline .timeline li")).isNotEmpty();
        assertThat(page.html().select("#sessions .row")).hasSize(1);
    }

    @Test
    void nothing_that_signs_anybody_in_is_on_the_page() {
        Enrolled enrolled = Forms.enrol(PORTAL, People.fresh("rpo"));

        Answer page = desk.open(enrolled.person());

        String digits = page.body().replace(" ", "");
        assertThat(digits).doesNotContain(enrolled.person().phone().substring(1));
        assertThat(digits).doesNotContain(enrolled.key());
        assertThat(enrolled.recoveryCodes()).noneMatch(page.body()::contains);
        assertThat(page.body()).doesNotContain(enrolled.person().username() + "@");
    }

    @Test
    void a_caller_in_the_wizard_is_seen_where_they_are_and_what_went_wrong() {
        Person person = People.fresh("rpo");
        Caller caller = new Caller(PORTAL);
        Forms.givePassword(caller, person);
        Answer step = caller.open("/nl/rpo/enrol");
        while (!step.path().endsWith("/phone-code")) {
            step = Forms.next(caller, step, person);
        }
        String mark = desk.caller().get(desk.page(person) + "/now").body();
        caller.press(step, "#next", Map.of("phone-code-field", "000000"));

        Answer page = desk.open(person);

        assertThat(page.html().select(".step-now strong").text())
                .startsWith(Say.words("helpdesk.person.step", 6, 7, ""));
        assertThat(page.html().select(".went-wrong").text())
                .contains(Say.words("helpdesk.person.wrong", 1, 4));
        assertThat(page.html().select("#now a[href*=/guides/]")).isNotEmpty();
        assertThat(desk.caller().get(desk.page(person) + "/now").body()).isNotEqualTo(mark);
    }

    @Test
    void the_step_is_mailed_to_who_is_at_it() {
        Person person = People.fresh("rpo");
        Caller caller = new Caller(PORTAL);
        Forms.givePassword(caller, person);
        caller.open("/nl/rpo/enrol");

        Answer page = desk.press(desk.open(person), "#mail button", Map.of());

        assertThat(page.html().text()).contains(Say.words("helpdesk.person.mail-mailed"));
        assertThat(new Outbox(PORTAL).mails().get(0)).startsWith("RPO: ");
    }

    @Test
    void who_of_the_desk_looked_stands_on_the_page() {
        Person person = Forms.enrol(PORTAL, People.fresh("rpo")).person();
        desk.open(person);

        Answer again = desk.open(person);

        assertThat(again.html().select("#looks .row")).hasSize(1);
    }

    @Test
    void somebody_of_another_school_is_as_if_unknown_by_any_id() {
        Person elsewhere = Forms.enrol(PORTAL, People.fresh("rocmn")).person();
        Desk theirs = Desk.at("rocmn", Role.HELPDESK);
        String id = theirs.page(elsewhere).replaceFirst(".*/", "");

        assertThat(desk.caller().get(desk.path() + "/" + id).status()).isEqualTo(404);
        assertThat(desk.caller().get(desk.path() + "/" + id + "/now").status()).isEqualTo(404);
        assertThat(desk.caller().get(desk.path() + "/" + UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(desk.search(elsewhere.username()).html().select("tbody a").eachAttr("href"))
                .noneMatch(link -> link.endsWith(id));
    }

    @Test
    void who_is_not_at_the_desk_finds_no_desk() {
        Enrolled student = Forms.enrol(PORTAL, People.fresh("rpo"));
        Enrolled teacher = Forms.enrol(PORTAL, People.with(Set.of(Role.TEACHER), "rpo"));
        String page = desk.page(student.person());

        assertThat(student.caller().get(desk.path()).status()).isEqualTo(404);
        assertThat(student.caller().get(page).status()).isEqualTo(404);
        assertThat(teacher.caller().get(page).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%%%", "___", "***", "'; drop table person; --", "=1+1\"", "\\\\\\"})
    void a_sign_means_nothing_but_itself(String typed) {
        Answer page = desk.search(typed);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().select("tbody a")).isEmpty();
        assertThat(page.html().select("#notice").text()).isNotEmpty();
    }

    @Test
    void two_characters_are_too_few_and_it_says_so() {
        assertThat(desk.search("de").html().select("#notice").text())
                .isEqualTo(Say.words("helpdesk.find.short"));
    }

    @Test
    void the_last_digits_of_a_telephone_find_its_owner() {
        Person person = Forms.enrol(PORTAL, People.fresh("rpo")).person();
        String phone = person.phone();
        desk.page(person);

        Answer page = desk.search(phone.substring(phone.length() - 6));

        assertThat(page.html().select("tbody a").eachAttr("href")).contains(desk.page(person));
    }
}
