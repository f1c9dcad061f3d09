package nl.tweestap.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import nl.tweestap.journey.kit.Browser;
import nl.tweestap.journey.kit.Desk;
import nl.tweestap.journey.kit.Look;
import nl.tweestap.journey.kit.Visit;
import nl.tweestap.shell.Role;
import org.junit.jupiter.api.Test;

/** An employee types a name and sees who it may be, before any button. */
class FindingJourney {

    private final Desk desk = Desk.at("rpo", Role.HELPDESK);

    private Visit typing(String text) {
        Visit visit = Browser.desktop();
        visit.become(desk.caller());
        visit.go(desk.path());
        visit.find("#q").pressSequentially(text);
        return visit;
    }

    @Test
    void who_is_found_stands_below_the_field_and_in_the_address() {
        try (Visit visit = typing("noor")) {
            Locator first = visit.find("#found tbody a").first();
            assertThat(first).containsText("Noor");
            assertThat(visit.page().url()).endsWith("/nl/rpo/helpdesk?q=noor");
            Look.checkAll(visit);

            visit.page().keyboard().press("ArrowDown");
            assertThat(first).isFocused();
            visit.page().keyboard().press("Escape");
            visit.page().keyboard().press("Delete");
            assertThat(visit.find("#found > *")).hasCount(0);
            assertThat(visit.page().url()).endsWith("/nl/rpo/helpdesk");
        }
    }

    @Test
    void nobody_stands_under_a_name_that_was_typed_over() {
        try (Visit visit = typing("noor")) {
            visit.find("#found tbody a").first().waitFor();

            visit.page().keyboard().press("Backspace");
            visit.page().keyboard().press("Backspace");

            assertThat(visit.find("#found > *")).hasCount(0);
            assertThat(visit.page().url()).endsWith("/nl/rpo/helpdesk");
            visit.find("#q").pressSequentially("or");
            assertThat(visit.find("#found tbody a").first()).containsText("Noor");
        }
    }

    @Test
    void what_is_typed_while_the_answer_is_under_way_decides_who_is_shown() {
        try (Visit visit = Browser.desktop()) {
            visit.become(desk.caller());
            visit.go(desk.path());
            List<Route> held = new ArrayList<>();
            visit.page()
                    .route(
                            "**/helpdesk/found?q=noor",
                            route -> {
                                if (held.isEmpty()) {
                                    held.add(route);
                                } else {
                                    route.resume();
                                }
                            });
            visit.find("#q").pressSequentially("noor");
            visit.page().waitForCondition(() -> !held.isEmpty());

            visit.find("#q").pressSequentially("b");
            visit.page().waitForResponse("**/helpdesk/found?q=noor", held.get(0)::resume);
            visit.page().keyboard().press("Backspace");

            assertThat(visit.find("#found tbody a").first()).containsText("Noor");
            assertThat(visit.page().url()).endsWith("?q=noor");
        }
    }

    @Test
    void whose_session_is_over_is_led_to_signing_in_and_back_to_the_desk() {
        try (Visit visit = typing("noor")) {
            visit.find("#found tbody a").first().waitFor();
            visit.context().clearCookies();

            visit.find("#q").pressSequentially(" b");

            visit.awaitPath("/nl/rpo/sign-in");
            assertThat(visit.page().url()).endsWith("?to=%2Fnl%2Frpo%2Fhelpdesk");
        }
    }
}
