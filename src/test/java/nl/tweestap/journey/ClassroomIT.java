package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.tweestap.classroom.ClassWindow;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.AskingSchool;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Classmates;
import nl.tweestap.journey.kit.Desk;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.Outbox;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.People.Person;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Quick;
import nl.tweestap.journey.kit.Say;
import nl.tweestap.journey.kit.WizardForms;
import nl.tweestap.shell.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A school that wants more than a password before anybody begins, and a class that begins. */
class ClassroomIT {

    private static final Portal PORTAL = Portal.shared();
    private static final String SCHOOL = "mborijnland";
    private static final String HOME = "/nl/" + SCHOOL;
    private static final String PROOF = HOME + "/enrol/proof";
    private static final int CLASS_SIZE = 28;

    private final AskingSchool asking = new AskingSchool(SCHOOL, "class-window");

    private Desk teacher = new Desk(SCHOOL, new Caller(PORTAL));
    private String window = "";

    /** The teacher began with a password alone: before the school asked for more. */
    @BeforeEach
    void the_school_asks_for_more() {
        teacher = Desk.at(SCHOOL, Role.TEACHER);
        asking.begin();
    }

    @AfterEach
    void it_asks_no_more() {
        if (!window.isEmpty()) {
            press("#close");
        }
        asking.end();
    }

    private Answer choose(String button) {
        Answer page = teacher.caller().open(HOME + "/class");
        return teacher.press(page, button, Map.of("class", People.CLASS));
    }

    private void openWindow() {
        window = choose("#open").path();
        assertThat(window).matches(HOME + "/class/[0-9a-f-]{36}");
    }

    private void close() {
        press("#close");
        window = "";
    }

    private void press(String button) {
        teacher.press(teacher.caller().open(window), button, Map.of());
    }

    private Answer board() {
        return new Caller(PORTAL).open(window + "/board");
    }

    private long done() {
        return Long.parseLong(board().html().select("#done").text());
    }

    @Test
    void a_class_of_28_enrols_side_by_side_and_the_board_counts() throws Exception {
        openWindow();
        long before = done();

        List<Answer> ends = Classmates.enrolSideBySide(PORTAL, SCHOOL, CLASS_SIZE);

        assertThat(ends).allMatch(end -> end.path().endsWith("/done"));
        assertThat(done() - before).isEqualTo(CLASS_SIZE);
        assertThat(board().body()).doesNotContain("Jip").doesNotContain("classmate");
    }

    /** Incident I18: who has only a leaked password. */
    @Test
    void with_the_password_alone_every_way_to_a_first_one_ends_at_the_question() {
        Person owner = People.classmate(SCHOOL);
        Caller thief = new Caller(PORTAL);
        Forms.givePassword(thief, owner);
        Map<String, String> all =
                Map.of("next", "x", "number", owner.phone(), "kept", "true", "add", "app");

        for (String step :
                List.of("", "/start", "/scan", "/phone", "/phone-code", "/recovery-codes")) {
            String path = HOME + "/enrol" + step;
            assertThat(thief.open(path).path()).as(step).isEqualTo(PROOF);
            assertThat(thief.follow(thief.post(path, all)).path()).as(step).isEqualTo(PROOF);
        }
        Answer question = thief.open(PROOF);
        Answer guessed =
                thief.follow(thief.press(question, "#submit", Map.of("code", "AAAA-AAAA")));

        assertThat(guessed.errors()).contains(Say.words("classroom.proof.wrong"));
        assertThat(thief.open(PROOF + "/now").body()).isEqualTo("wanted");
    }

    @Quick("classroom")
    @Test
    void a_slip_goes_from_the_printer_to_the_first_phone() {
        Person student = People.classmate(SCHOOL);
        Answer sheet = choose("#print");
        assertThat(sheet.header("Cache-Control")).isEqualTo("no-store");
        String code =
                sheet.html().select(".slip").stream()
                        .filter(slip -> slip.text().contains(student.username() + " "))
                        .map(slip -> slip.select(".slip-code").text())
                        .findFirst()
                        .orElseThrow();
        Answer classes = teacher.press(sheet, "#ready", Map.of());
        assertThat(classes.path()).endsWith("/class?class=" + People.CLASS);
        assertThat(classes.html().select("#class [selected]").val()).isEqualTo(People.CLASS);
        assertThat(classes.html().select("#codes-gone").text())
                .isEqualTo(Say.words("classroom.classes.codes-gone"));
        assertThat(teacher.caller().open(classes.path()).html().select("#codes-gone")).isEmpty();
        assertThat(teacher.caller().open(sheet.path()).html().select(".slip")).isEmpty();

        Caller caller = new Caller(PORTAL);
        Forms.givePassword(caller, student);
        Answer step =
                caller.follow(caller.press(caller.open(PROOF), "#submit", Map.of("code", code)));
        assertThat(step.path()).startsWith(HOME + "/enrol/").isNotEqualTo(PROOF);
        while (!step.path().endsWith("/done")) {
            step = Forms.next(caller, step, student);
        }

        assertThat(caller.open(HOME + "/account").body())
                .contains(Say.words("account.event.first-proven"));
    }

    @Test
    void a_lesson_that_ends_in_the_middle_of_a_code_leaves_time_for_it_and_then_asks() {
        openWindow();
        PORTAL.clock().forward(ClassWindow.LENGTH.minusMinutes(2));
        WizardForms inTime = new WizardForms(PORTAL, People.classmate(SCHOOL)).to("phone-code");
        String code = new Outbox(PORTAL).smsCode(inTime.person());
        WizardForms late = new WizardForms(PORTAL, People.classmate(SCHOOL)).to("phone-code");
        PORTAL.clock().forward(Duration.ofMinutes(3));
        window = "";

        inTime.answer(Map.of("phone-code-field", code));
        assertThat(inTime.step()).isNotEqualTo("proof").isNotEqualTo("phone-code");
        PORTAL.clock().forward(Duration.ofMinutes(6));
        assertThat(late.reload().step()).isEqualTo("phone-code");
        PORTAL.clock().forward(Duration.ofMinutes(5));
        late.answer(Map.of("phone-code-field", "123456"));

        assertThat(late.step()).isEqualTo("proof");
        assertThat(late.page().html().select("#class").text())
                .isEqualTo(Say.words("classroom.proof.class"));
    }

    @Test
    void a_board_of_nobody_and_one_that_is_over_say_the_same() {
        openWindow();
        String board = window + "/board";
        close();

        Answer over = new Caller(PORTAL).open(board);
        assertThat(over.header("Cache-Control")).isEqualTo("no-store");
        String nobody = "/class/01234567-89ab-cdef-0123-456789abcdef/board";
        Answer unknown = new Caller(PORTAL).open(HOME + nobody);

        assertThat(over.html().select("#over").text())
                .isEqualTo(unknown.html().select("#over").text())
                .isNotEmpty();
        assertThat(new Caller(PORTAL).get(board + "/now").body()).isEqualTo("over");
    }
}
