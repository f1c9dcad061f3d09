package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Clicking through a guide before doing it. */
class RehearsalJourney {

    private static final String TRY = "/nl/rpo/try/app/ios";

    @Test
    void clicks_through_all_of_a_guide_without_scripts() {
        try (Visit visit = Browser.withoutScripts(Screen.PHONE)) {
            visit.go("/nl/rpo/guides/app/ios");
            visit.click("text=Eerst oefenen");
            int moves = 0;
            while (!visit.path().endsWith("/end") && moves++ < 30) {
                if (visit.find("#typed").count() > 0) {
                    visit.find("#typed").fill(shown(visit));
                    visit.click("button.go-on");
                } else {
                    visit.click("a.go-on");
                }
            }

            assertThat(moves).isEqualTo(16);
            assertThat(visit.find("h1").innerText()).isEqualTo("Dat was alles");
        }
    }

    @Test
    void C13_here_only_the_number_is_typed_by_keyboard_alone() {
        try (Visit visit = Browser.desktop()) {
            visit.go(TRY + "/approve");
            assertThat(visit.find("h1:focus").count()).isEqualTo(1);
            visit.page().keyboard().press("Tab");
            assertThat(visit.find("#typed:focus").count()).isEqualTo(1);

            visit.page().keyboard().type("42");
            visit.page().keyboard().press("Enter");

            visit.awaitPath(TRY + "/approved");
            assertThat(visit.find(".acting .on-success").isVisible()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void phone_and_laptop_stand_beside_each_other_where_there_is_room(Screen screen) {
        try (Visit visit = Browser.open(screen)) {
            visit.go(TRY + "/approve");
            double computer = visit.find(".stage-computer").boundingBox().y;
            double phone = visit.find(".stage-phone").boundingBox().y;

            assertThat(phone == computer).isEqualTo(visit.page().viewportSize().width >= 768);
        }
    }

    @ParameterizedTest
    @EnumSource(ColorScheme.class)
    void can_be_used_by_everybody(ColorScheme scheme) {
        for (String path :
                new String[] {TRY + "/approve?typed=1", TRY + "/scan-code", TRY + "/end"}) {
            try (Visit visit = Browser.open(Portal.shared(), Screen.PHONE, scheme)) {
                visit.go(path);
                Accessibility.check(visit.page());
            }
        }
    }

    private static String shown(Visit visit) {
        return visit.find(".try [role=img] :is(.on-number, .on-code)")
                .first()
                .innerText()
                .replaceAll("\\D", "");
    }
}
