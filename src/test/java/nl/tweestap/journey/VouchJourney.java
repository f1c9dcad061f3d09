package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.tweestap.journey.kit.AskingSchool;
import nl.tweestap.journey.kit.Browser;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Desk;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.People.Person;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Visit;
import nl.tweestap.shell.Role;
import org.junit.jupiter.api.Test;

/** The list of a class renews itself under the hands of a teacher. */
class VouchJourney {

    private static final String SCHOOL = "mborijnland";
    private static final String HOME = "/nl/" + SCHOOL;
    private static final String AT_BUTTON =
            "id => document.activeElement.id === id"
                    + " && document.querySelectorAll('#students button[name=vouch]').length > 1";

    private static void waitAtTheQuestion(Person student) {
        Forms.givePassword(new Caller(Portal.shared()), student);
    }

    @Test
    void who_is_at_a_students_button_stays_at_it_and_the_list_stays_one() {
        Desk teacher = Desk.at(SCHOOL, Role.TEACHER);
        Person early = People.classmate(SCHOOL);
        Person late = People.classmate(SCHOOL);
        AskingSchool asking = new AskingSchool(SCHOOL, "slip");
        asking.begin();
        try (Visit visit = Browser.desktop()) {
            String window =
                    teacher.press(
                                    teacher.caller().open(HOME + "/class"),
                                    "#open",
                                    Map.of("class", People.CLASS))
                            .path();
            waitAtTheQuestion(late);
            visit.become(teacher.caller());
            visit.go(window);
            visit.find("button[name=vouch]").last().focus();
            Object button = visit.page().evaluate("document.activeElement.id");

            waitAtTheQuestion(early);
            visit.awaitTrue(AT_BUTTON, button);

            teacher.press(teacher.caller().open(window), "#close", Map.of());
            visit.awaitTrue("id => document.getElementById(id) !== null", "over");
            assertThat(visit.find("#students").count()).isEqualTo(1);
            assertThat(visit.find("button[name=vouch]").count()).isZero();
        } finally {
            asking.end();
        }
    }
}
