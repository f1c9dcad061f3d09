package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.AskingSchool;
import nl.tweestap.journey.kit.Browser;
import nl.tweestap.journey.kit.Desk;
import nl.tweestap.journey.kit.Outbox;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.People.Person;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Visit;
import nl.tweestap.journey.kit.Wizard;
import nl.tweestap.shell.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Three classmates in browsers of their own, step by step beside each other, and the beamer. */
class ClassTogetherJourney {

    private static final String SCHOOL = "mborijnland";
    private static final String HOME = "/nl/" + SCHOOL;

    private final Desk teacher = Desk.at(SCHOOL, Role.TEACHER);
    private final AskingSchool asking = new AskingSchool(SCHOOL, "class-window");

    @AfterEach
    void it_asks_no_more() {
        asking.end();
    }

    /** One of them, with what comes to their phone. */
    private record Classmate(Visit visit, Wizard wizard, Person person) {

        static Classmate in(Visit visit) {
            Person person = People.classmate(SCHOOL);
            return new Classmate(visit, new Wizard(visit, person), person);
        }

        void typeCode() {
            wizard.typePhoneCode(new Outbox(Portal.shared()).smsCode(person));
        }

        void putAppOff() {
            visit.click("#later");
            wizard.awaitStep("recovery-codes");
        }
    }

    @Test
    void a_beamer_counts_three_browsers_that_go_through_it_together() {
        asking.begin();
        Answer classes = teacher.caller().open(HOME + "/class");
        Answer window = teacher.press(classes, "#open", Map.of("class", People.CLASS));
        try (Visit beamer = Browser.desktop();
                Visit first = Browser.phone();
                Visit second = Browser.phone();
                Visit third = Browser.desktop()) {
            beamer.go(window.path() + "/board");
            long before = Long.parseLong(beamer.find("#done").innerText());
            List<Classmate> all =
                    List.of(first, second, third).stream().map(Classmate::in).toList();

            enrol(all);

            beamer.awaitTrue(
                    "done => document.querySelector('#done').textContent.trim() === done",
                    Long.toString(before + all.size()));
            assertThat(beamer.text()).doesNotContain(all.get(0).person().username());
        }
        teacher.press(teacher.caller().open(window.path()), "#close", Map.of());
    }

    /** Each of them takes a step, then each the next. */
    private static void enrol(List<Classmate> all) {
        all.forEach(one -> one.wizard().signIn());
        all.forEach(one -> one.wizard().begin("phone"));
        all.forEach(
                one -> {
                    one.wizard().sendCode();
                    one.typeCode();
                });
        all.forEach(one -> one.wizard().next("start"));
        all.forEach(Classmate::putAppOff);
        all.forEach(one -> one.wizard().finish());
    }
}
