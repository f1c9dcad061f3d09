package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.tweestap.classroom.ClassWindow;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.AskingSchool;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Desk;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.WizardForms;
import nl.tweestap.shell.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Somebody with a password alone, beside its owner who has what the school asks for. */
class UnprovenIT {

    private static final String SCHOOL = "rpo";
    private static final String HOME = "/nl/" + SCHOOL;

    private final Desk teacher = Desk.at(SCHOOL, Role.TEACHER);
    private final AskingSchool asking = new AskingSchool(SCHOOL, "class-window");

    @AfterEach
    void it_asks_no_more() {
        asking.end();
    }

    /** The lesson is over for the one, and the other has ten minutes to end what was begun. */
    private WizardForms underWay() {
        asking.begin();
        Answer classes = teacher.caller().open(HOME + "/class");
        teacher.press(classes, "#open", Map.of("class", People.CLASS));
        Portal.shared().clock().forward(ClassWindow.LENGTH.minusMinutes(2));
        WizardForms owner = new WizardForms(Portal.shared(), People.classmate(SCHOOL)).to("scan");
        Portal.shared().clock().forward(Duration.ofMinutes(3));
        return owner;
    }

    @Test
    void forms_sent_past_the_pages_leave_the_code_on_the_owners_screen_as_it_is() {
        WizardForms owner = underWay();
        String key = owner.page().html().select("#key").text();
        Caller thief = new Caller(Portal.shared());
        Forms.givePassword(thief, owner.person());

        for (String button : List.of("next", "back", "later", "cancel")) {
            Answer end =
                    thief.follow(
                            thief.post(
                                    HOME + "/enrol/scan",
                                    Map.of(
                                            "enrolment",
                                            "enrolment",
                                            "jakarta.faces.ViewState",
                                            "stateless",
                                            button,
                                            button)));
            assertThat(end.path()).as(button).endsWith("/enrol/proof");
        }

        assertThat(key).isNotEmpty();
        assertThat(owner.reload().step()).isEqualTo("scan");
        assertThat(owner.page().html().select("#key").text()).isEqualTo(key);
    }
}
