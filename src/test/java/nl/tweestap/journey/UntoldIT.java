package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import nl.tweestap.journey.kit.Browser;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Enrolled;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Say;
import nl.tweestap.journey.kit.Screen;
import nl.tweestap.journey.kit.Visit;
import org.junit.jupiter.api.Test;

/** Somebody without a mail address, whose name is one long word. */
class UntoldIT {

    private final Portal portal = Portal.shared();

    @Test
    void reads_on_the_account_page_that_nothing_is_told_and_fits_on_a_narrow_screen() {
        Enrolled enrolled = Forms.enrol(portal, People.withoutMail());
        Caller caller = enrolled.caller();

        assertThat(caller.get("/nl/rpo/account").html().select("#untold").text())
                .isEqualTo(
                        Say.words("account.page.untold.title")
                                + " "
                                + Say.words("account.page.untold"));
        try (Visit visit = Browser.open(Screen.NARROW)) {
            visit.become(caller);
            for (String path : new String[] {"", "/account", "/enrol", "/sign-in/verify"}) {
                visit.go("/nl/rpo" + path);
                assertThat(visit.page().evaluate("document.documentElement.scrollWidth"))
                        .as(path)
                        .isEqualTo(320);
            }
        }
    }
}
