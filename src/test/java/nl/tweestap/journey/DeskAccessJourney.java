package nl.tweestap.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import nl.tweestap.journey.kit.Browser;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Desk;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.ImportForms;
import nl.tweestap.journey.kit.Look;
import nl.tweestap.journey.kit.Looks;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.People.Person;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Visit;
import nl.tweestap.shell.Role;
import org.junit.jupiter.api.Test;

/** Everybody can use the pages of the helpdesk, and those for who cannot sign in. */
class DeskAccessJourney {

    private static final Map<String, String> SEGMENTS =
            Map.of(
                    "turn", "call",
                    "ticket", "k7m-4xq",
                    "token", "0123456789abcdef0123456789abcdef",
                    "act", "pass",
                    "import-step", "file",
                    "page", "what");

    private final Portal portal = Portal.shared();

    private static String filled(String page, String person) {
        String filled = page.replace("{person}", person);
        for (Map.Entry<String, String> segment : SEGMENTS.entrySet()) {
            filled = filled.replace("{" + segment.getKey() + "}", segment.getValue());
        }
        return "/nl/rpo/" + filled;
    }

    private static void check(Visit visit, List<String> pages, String person) {
        Looks looks = new Looks(0);
        for (String page : pages) {
            looks.check(visit, filled(page, person), Look.CORNERS);
        }
    }

    @Test
    void who_leads_the_desk_can_use_all_of_it() {
        Person noor = Forms.enrol(portal, People.fresh("rpo")).person();
        Desk lead = Desk.at("rpo", Role.LEAD);
        String person = lead.page(noor).replaceFirst(".*/", "");
        try (Visit visit = Browser.desktop()) {
            visit.become(lead.caller());
            check(visit, AxePages.DESK, person);
            visit.go(lead.path() + "?q=" + noor.username());
            Look.check(visit, Look.CORNERS);
        }
    }

    @Test
    void a_caller_in_the_wizard_is_seen_by_everybody_at_the_desk() {
        Person person = People.fresh("rpo");
        Caller caller = new Caller(portal);
        Forms.givePassword(caller, person);
        caller.open("/nl/rpo/enrol");
        Desk lead = Desk.at("rpo", Role.HELPDESK);
        try (Visit visit = Browser.desktop()) {
            visit.become(lead.caller());
            visit.go(lead.page(person));
            visit.click("#now summary");
            Look.check(visit, Look.CORNERS);
        }
    }

    /** Each page of the import wizard, with something on it. */
    @Test
    void who_keeps_the_register_can_use_the_import() {
        Desk desk = Desk.at("rpo", Role.ADMINISTRATOR);
        try (Visit visit = Browser.desktop()) {
            visit.become(desk.caller());
            check(visit, AxePages.IMPORT, "");
            visit.go(
                    ImportForms.send(desk, "login,naam,klas\nada,Ada,4h2\n".getBytes(UTF_8))
                            .path());
            for (String page : List.of("/columns", "/trial", "/sure")) {
                visit.page().waitForURL("**" + page);
                Look.check(visit, Look.CORNERS);
                visit.click("#next");
            }
        }
    }

    @Test
    void who_cannot_sign_in_can_use_what_is_for_them() {
        try (Visit visit = Browser.desktop()) {
            check(visit, AxePages.WITHOUT_A_PHONE, "");
        }
    }
}
