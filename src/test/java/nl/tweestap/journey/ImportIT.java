package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import nl.tweestap.account.Session;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Desk;
import nl.tweestap.journey.kit.Enrolled;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.ImportForms;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Say;
import nl.tweestap.shell.Role;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An administrator brings people in from a file, without scripts. */
class ImportIT {

    private static final Portal PORTAL = Portal.shared();

    /** At this school no other test looks for who left. */
    private static final String SCHOOL = "hupracloud";

    private static final String IMPORT = "/nl/" + SCHOOL + "/helpdesk/import";
    private static final String HEAD = "gebruikersnaam;voornaam;achternaam;klas;schoenmaat\r\n";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** One for all: a school has few administrators. */
    private static final class Shared {
        static final Enrolled ADMINISTRATOR =
                Forms.enrol(PORTAL, People.with(Set.of(Role.ADMINISTRATOR), SCHOOL));
        static final Desk DESK = new Desk(SCHOOL, ADMINISTRATOR.caller());
    }

    private final Desk desk = Shared.DESK;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Answer send(String text) {
        return ImportForms.send(desk, bytes(text));
    }

    private static String figure(Answer page, String id) {
        return page.html().select("#" + id).text();
    }

    /** Waits as somebody does who presses “look again”. */
    private Answer done() {
        return Awaitility.await()
                .atMost(PATIENCE)
                .until(
                        () -> desk.caller().open(IMPORT + "/run"),
                        page -> page.html().select("#done").size() == 1);
    }

    private Answer pressed(Answer page, Map<String, String> typed) {
        return desk.press(page, "#next", typed);
    }

    @Test
    void a_file_goes_from_the_browser_into_the_register_and_is_found() {
        Charset old = Charset.forName("windows-1252");
        Answer columns =
                ImportForms.send(desk, (HEAD + "import-zoe;Zoë;Ünalsoy;9z9;38\r\n").getBytes(old));
        assertThat(columns.path()).isEqualTo(IMPORT + "/columns");
        assertThat(columns.html().select("#read-as").text())
                .contains("Windows-1252")
                .contains("people.csv");
        assertThat(columns.html().select("#column-1-hint").text()).isEqualTo("Zoë");
        assertThat(columns.html().select("option[selected]").eachAttr("value"))
                .containsExactly("username", "first-name", "last-name", "class", "none");

        Answer check = pressed(columns, Map.of());
        assertThat(check.path()).isEqualTo(IMPORT + "/trial");
        assertThat(figure(check, "added")).isEqualTo("1");
        assertThat(figure(check, "leaving")).isEqualTo("0");
        assertThat(check.html().text()).contains("Zoë Ünalsoy");

        Answer sure = pressed(check, Map.of());
        assertThat(sure.html().select("#much")).isEmpty();
        assertThat(pressed(sure, Map.of()).path()).isEqualTo(IMPORT + "/run");
        assertThat(figure(done(), "added")).isEqualTo("1");

        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> desk.search("Unalsoy").html().select("tbody a").size() == 1);
        assertThat(desk.caller().open(desk.path() + "/log").html().text())
                .contains("people.csv: 1 erbij, 0 gewijzigd, 0 niet meer actief");
    }

    @Test
    void the_last_press_asks_for_a_second_factor_and_nothing_before_it_does() {
        PORTAL.clock().forward(Session.FRESH);
        Answer columns = send(HEAD + "import-tom;Tom;Bos;9z9;\n");
        Answer sure = pressed(pressed(columns, Map.of("whole", "no")), Map.of());
        assertThat(sure.path()).isEqualTo(IMPORT + "/sure");

        Answer asked = pressed(sure, Map.of());

        assertThat(asked.path()).startsWith("/nl/" + SCHOOL + "/sign-in/verify");
        assertThat(desk.caller().open(IMPORT + "/run").path()).isEqualTo(IMPORT + "/trial");
        Map<String, String> code = Map.of("code", Shared.ADMINISTRATOR.appCode());
        Answer back = desk.press(asked, "#submit", code);
        assertThat(back.path()).isEqualTo(IMPORT + "/sure");
        assertThat(pressed(back, Map.of()).path()).isEqualTo(IMPORT + "/run");
        assertThat(figure(done(), "added")).isEqualTo("1");
    }

    @Test
    void more_than_a_tenth_that_would_leave_is_asked_about() {
        Answer sure =
                pressed(
                        pressed(send(HEAD + "import-kim;Kim;Bos;9z9;\n"), Map.of("whole", "yes")),
                        Map.of());
        assertThat(sure.html().select("#much")).hasSize(1);

        Answer refused = pressed(sure, Map.of());

        assertThat(refused.path()).isEqualTo(IMPORT + "/sure");
        assertThat(refused.errors()).contains(Say.words("helpdesk.import.refused.unsure"));
    }

    @Test
    void what_is_wrong_is_told_by_line_and_comes_as_a_file_that_executes_nothing() {
        Answer check =
                pressed(
                        send(
                                """
                                gebruikersnaam;naam;rol
                                =1+1;Noor;koning
                                ;Bram;leerling
                                kim;Kim;administrator
                                """),
                        Map.of());

        assertThat(figure(check, "wrong")).isEqualTo("3");
        assertThat(check.html().select("#next")).isEmpty();
        assertThat(check.html().select("#first-wrong li").eachText())
                .hasSize(3)
                .last()
                .asString()
                .contains("kim", Say.words("helpdesk.import.problem.role"));
        Answer file = desk.caller().get(check.html().select("#errors-file").attr("href"));
        assertThat(file.header("Content-Disposition")).startsWith("attachment");
        assertThat(file.body())
                .startsWith("\ufeff\"" + Say.words("helpdesk.import.errors.line") + "\",")
                .contains("\"2\",\"'=1+1\",\"" + Say.words("helpdesk.import.problem.position"))
                .contains("\"3\",\"\",\"" + Say.words("helpdesk.import.problem.no-username"))
                .contains("\"4\",\"kim\",\"" + Say.words("helpdesk.import.problem.role"));
        assertThat(desk.caller().open(IMPORT + "/sure").path()).isEqualTo(IMPORT + "/trial");
    }

    /** A tilde stands for a NUL, which the annotation would not pass on. */
    @ParameterizedTest
    @CsvSource({
        "'', empty",
        "'naam\nNoor\n', one-column",
        "'a;b\n\"x;y\n', broken",
        "'a;b\nx~;y\n', not-text"
    })
    void what_is_no_list_of_people_is_refused_with_the_reason(String text, String reason) {
        Answer page = send(text.replace('~', '\0'));

        assertThat(page.errors()).contains(Say.words("helpdesk.import.refused." + reason));
        assertThat(page.html().select("#people-file").attr("aria-invalid")).isEqualTo("true");
    }

    @Test
    void no_step_is_skipped_and_an_old_page_changes_nothing() {
        Answer columns = send(HEAD + "import-ada;Ada;Bos;9z9;\n");
        assertThat(desk.caller().open(IMPORT + "/sure").path()).isEqualTo(IMPORT + "/columns");
        assertThat(desk.caller().open(IMPORT + "/run").path()).isEqualTo(IMPORT + "/columns");
        assertThat(pressed(columns, Map.of("column-0", "none")).errors())
                .contains(Say.words("helpdesk.import.refused.no-username"));
        pressed(columns, Map.of("whole", "no"));

        Answer refused = pressed(columns, Map.of("whole", "no"));

        assertThat(refused.errors()).contains(Say.words("helpdesk.import.refused.over"));
        assertThat(desk.caller().get(IMPORT + "/nothing").status()).isEqualTo(404);
    }
}
