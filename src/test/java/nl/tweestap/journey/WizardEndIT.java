package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.People.Person;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Say;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The end of the wizard: what one takes along from it, and where its last button leads. */
class WizardEndIT {

    private final Portal portal = Portal.shared();
    private final Person person = People.fresh("rpo");

    private Answer enrolled(String to, String step) {
        Caller caller = new Caller(portal);
        Answer page = caller.open("/nl/rpo/sign-in" + (to.isEmpty() ? "" : "?to=" + to));
        caller.follow(
                caller.press(
                        page,
                        "#submit",
                        Map.of("username", person.username(), "password", People.PASSWORD)));
        page = caller.open("/nl/rpo/enrol");
        for (int pages = 0; pages < 10 && !page.path().endsWith("/" + step); pages++) {
            page = Forms.next(caller, page, person);
        }
        return page;
    }

    @ParameterizedTest
    @CsvSource({
        "'', enrolment.done.next",
        "/nl/rpo/enrol, enrolment.done.next",
        "/nl/rpo/account, enrolment.done.next",
        "/nl/rpo/guides/app/ios, enrolment.done.next-guides",
        "/nl/rpo/feedback/app/ios/open-store, enrolment.done.next-page",
    })
    void the_last_button_says_where_it_leads(String to, String words) {
        assertThat(enrolled(to, "done").html().select("#next").val()).isEqualTo(Say.words(words));
    }

    @Test
    void the_sheet_of_recovery_codes_says_whose_and_of_when_with_a_box_for_each() {
        Document page = enrolled("", "recovery-codes").html();
        String sheet = page.expectFirst("#sheet").wholeText();

        assertThat(sheet)
                .contains("RPO", person.username(), "20", portal.address() + "/nl/rpo/sign-in")
                .contains(Say.words("enrolment.recovery-codes.sheet-how"));
        for (String code : page.select("#codes li").eachText()) {
            assertThat(sheet).contains("[ ] " + code);
        }
        String file = page.select("a[download]").attr("href");
        assertThat(java.net.URLDecoder.decode(file, java.nio.charset.StandardCharsets.UTF_8))
                .contains(sheet);
        assertThat(page.select(".sheet").text()).contains(person.username());
    }
}
