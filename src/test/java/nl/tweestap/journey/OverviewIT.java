package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Desk;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Say;
import nl.tweestap.shell.Role;
import org.junit.jupiter.api.Test;

/** How far a school is, for who leads its desk. */
class OverviewIT {

    private static final String OVERVIEW = "/nl/mborijnland/helpdesk/overview";

    private final Desk lead = Desk.at("mborijnland", Role.LEAD);

    private static long secured(Answer page) {
        List<String> figures = page.html().select(".figures dd").eachText();
        return Long.parseLong(figures.get(2));
    }

    @Test
    void one_more_with_a_second_step_is_one_more_on_the_page() {
        long before = secured(lead.caller().open(OVERVIEW));
        Forms.enrol(Portal.shared(), People.fresh("mborijnland"));

        Answer page = lead.caller().open(OVERVIEW);

        assertThat(secured(page)).isEqualTo(before + 1);
        assertThat(page.html().select("table tbody tr")).isNotEmpty();
        assertThat(page.html().text()).contains(Say.words("helpdesk.overview.funnel"));
        assertThat(page.html().select("[aria-labelledby=desk-title]")).isNotEmpty();
    }

    @Test
    void the_classes_come_as_a_file() {
        Answer file = lead.caller().get(OVERVIEW + "/classes");

        assertThat(file.header("Content-Type")).startsWith("text/csv");
        assertThat(file.header("Content-Disposition")).startsWith("attachment");
        assertThat(file.body()).startsWith("\ufeff\"" + Say.words("helpdesk.find.class") + "\",");
    }

    @Test
    void an_employee_of_the_desk_sees_no_numbers_of_all() {
        Desk employee = Desk.at("mborijnland", Role.HELPDESK);

        assertThat(employee.caller().get(OVERVIEW).status()).isEqualTo(404);
        assertThat(employee.caller().get(OVERVIEW + "/classes").status()).isEqualTo(404);
    }
}
