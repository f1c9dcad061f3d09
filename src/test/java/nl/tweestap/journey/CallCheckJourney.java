package nl.tweestap.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.tweestap.journey.kit.Browser;
import nl.tweestap.journey.kit.Desk;
import nl.tweestap.journey.kit.Enrolled;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.Look;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Visit;
import nl.tweestap.shell.Role;
import org.junit.jupiter.api.Test;

/** Caller and employee, each at a screen of their own, at the same time. */
class CallCheckJourney {

    private final Portal portal = Portal.shared();

    @Test
    void both_screens_show_the_same_words_and_the_employees_without_loading_again() {
        Enrolled noor = Forms.enrol(portal, People.fresh("rpo"));
        Desk karin = Desk.at("rpo", Role.HELPDESK);
        String check = karin.page(noor.person()) + "/check";
        portal.clock().forward(Duration.ofSeconds(30));
        try (Visit employee = Browser.desktop();
                Visit caller = Browser.phone()) {
            employee.become(karin.caller());
            employee.go(check);
            Look.checkAll(employee);
            employee.click("#start");
            assertThat(employee.find("#read-out")).containsText("/nl/rpo/call-check");
            Look.checkAll(employee);
            employee.page().evaluate("() => { window.isTheSamePage = true; }");

            caller.go("/nl/rpo/call-check");
            Look.checkAll(caller);
            caller.type("#username", noor.person().username());
            caller.type("#code", noor.appCode());
            caller.click("#submit");
            assertThat(caller.find("#words")).isVisible();
            Look.checkAll(caller);

            assertThat(employee.find("#words")).hasText(caller.find("#words").textContent());
            assertThat(employee.page().evaluate("() => window.isTheSamePage === true"))
                    .isEqualTo(true);
            Look.checkAll(employee);
        }
    }
}
