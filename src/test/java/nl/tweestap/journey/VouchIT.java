package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.AskingSchool;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Desk;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.People.Person;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Say;
import nl.tweestap.shell.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A teacher vouches by the number on a screen, and takes it back where it was the wrong one. */
class VouchIT {

    private static final String SCHOOL = "mborijnland";
    private static final String PROOF = "/nl/" + SCHOOL + "/enrol/proof";

    private final AskingSchool asking = new AskingSchool(SCHOOL, "slip");
    private Desk teacher = new Desk(SCHOOL, new Caller(Portal.shared()));
    private String window = "";

    @BeforeEach
    void the_school_asks_for_a_slip() {
        teacher = Desk.at(SCHOOL, Role.TEACHER);
        asking.begin();
        Answer classes = teacher.caller().open("/nl/" + SCHOOL + "/class");
        window = teacher.press(classes, "#open", Map.of("class", People.CLASS)).path();
    }

    @AfterEach
    void it_asks_no_more() {
        teacher.press(teacher.caller().open(window), "#close", Map.of());
        asking.end();
    }

    /** Somebody at a screen that waits; they know the password. */
    private static Caller at(Person person) {
        Caller caller = new Caller(Portal.shared());
        Forms.givePassword(caller, person);
        return caller;
    }

    private static String number(Caller caller) {
        return caller.open(PROOF).html().select("#number").text();
    }

    private static boolean isLetIn(Caller caller) {
        return !caller.open(PROOF).path().equals(PROOF);
    }

    private Answer press(String name, String number) {
        Answer page = teacher.caller().open(window);
        String button = "button[name=" + name + "][value$=/" + number + "]";
        return teacher.press(page, button, Map.of());
    }

    @Test
    void the_wrong_screen_is_taken_back_and_the_right_one_goes_on() {
        Person student = People.classmate(SCHOOL);
        Caller thief = at(student);
        Caller own = at(student);
        assertThat(number(thief)).isNotEqualTo(number(own));
        String wrong = number(thief);
        String right = number(own);

        Answer vouched = press("vouch", wrong);
        assertThat(vouched.html().select("#students").text())
                .contains(Say.words("classroom.window.vouched-at", wrong));
        Answer back = press("not-this", wrong);
        assertThat(back.errors()).isEmpty();
        assertThat(isLetIn(thief)).isFalse();
        press("vouch", right);

        assertThat(isLetIn(thief)).isFalse();
        assertThat(isLetIn(own)).isTrue();
    }

    @Test
    void of_six_screens_the_first_signs_in_again() {
        Person student = People.classmate(SCHOOL);
        Caller first = at(student);
        for (int more = 0; more < 5; more++) {
            at(student);
        }

        assertThat(first.open(PROOF).path()).startsWith("/nl/" + SCHOOL + "/sign-in?to=");
    }

    @Test
    void a_lesson_that_was_made_longer_says_so_once() {
        Answer page = teacher.caller().open(window);
        assertThat(page.html().select("#extended")).isEmpty();

        Answer longer = teacher.press(page, "#extend", Map.of());

        assertThat(longer.html().select("#extended").text()).contains(end(longer));
        assertThat(end(longer)).isNotEqualTo(end(page));
        assertThat(teacher.caller().open(window).html().select("#extended")).isEmpty();
    }

    /** The time in “Open tot 10.45 uur.” */
    private static String end(Answer page) {
        return page.html().select("#until").text().replaceAll("[^0-9]+$|^[^0-9]+", "");
    }
}
