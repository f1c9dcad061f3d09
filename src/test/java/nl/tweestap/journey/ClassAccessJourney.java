package nl.tweestap.journey;

import java.util.Map;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.AskingSchool;
import nl.tweestap.journey.kit.Browser;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Desk;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.Look;
import nl.tweestap.journey.kit.Looks;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Visit;
import nl.tweestap.shell.Role;
import org.junit.jupiter.api.Test;

/** Everybody can use what is for teachers, for a class, and for who chooses a way. */
class ClassAccessJourney {

    private static final String HOME = "/nl/rpo/";

    private final Portal portal = Portal.shared();
    private final Looks looks = new Looks(0);

    @Test
    void who_shares_a_guide_or_chooses_a_way_can_use_each_page() {
        try (Visit visit = Browser.desktop()) {
            for (String page : AxePages.TEACH) {
                look(visit, HOME + page.replace("{answers}", "no"));
            }
            look(visit, HOME + "teach?guide=app&part=step.scan-code&for=moodle");
        }
    }

    /** The guide in the frame has journeys of its own, and the frame keeps its sandbox here. */
    private void look(Visit visit, String path) {
        visit.go(path);
        visit.page().evaluate("document.querySelectorAll('iframe').forEach(one => one.remove())");
        looks.check(visit, Look.CORNERS);
    }

    @Test
    void a_teacher_can_use_the_pages_of_a_class() {
        Desk teacher = Desk.at("rpo", Role.TEACHER);
        Answer window = choose(teacher, "#open");
        Answer slips = choose(teacher, "#print");
        try (Visit visit = Browser.desktop()) {
            visit.become(teacher.caller());
            looks.check(visit, HOME + "class", Look.CORNERS);
            looks.check(visit, window.path(), Look.CORNERS);
            looks.check(visit, window.path() + "/board", Look.CORNERS);
            looks.check(visit, slips.path(), Look.CORNERS);
        }
        teacher.press(teacher.caller().open(window.path()), "#close", Map.of());
    }

    private static Answer choose(Desk teacher, String button) {
        Answer page = teacher.caller().open(HOME + "class");
        return teacher.press(page, button, Map.of("class", People.CLASS));
    }

    @Test
    void who_is_asked_for_a_slip_can_use_the_question() {
        AskingSchool asking = new AskingSchool("mborijnland", "slip-or-desk");
        asking.begin();
        try (Visit visit = Browser.desktop()) {
            Caller begins = new Caller(portal);
            Forms.givePassword(begins, People.classmate("mborijnland"));
            visit.become(begins);
            looks.check(visit, "/nl/mborijnland/enrol/proof", Look.CORNERS);
        } finally {
            asking.end();
        }
    }
}
