package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import nl.tweestap.journey.kit.Browser;
import nl.tweestap.journey.kit.Look;
import nl.tweestap.journey.kit.Screen;
import nl.tweestap.journey.kit.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Clicking through a guide before doing it. */
class RehearsalJourney {

    private static final String TRY = "/nl/rpo/try/app/ios";

    @ParameterizedTest
    @CsvSource({
        "/nl/rpo/try/app/ios, 22",
        "/nl/rocmn/try/app/android, 25",
        "/nl/mborijnland/try/phone/other, 7",
        "/en/mborijnland/try/app/ios, 20",
        "/nl-formal/hupracloud/try/app/android, 23"
    })
    void clicks_through_all_of_a_guide_without_scripts(String path, int screens) {
        try (Visit visit = Browser.withoutScripts(Screen.PHONE)) {
            visit.go(path.replace("/try/", "/guides/"));
            visit.click("a[href='" + path + "']");
            int moves = 0;
            while (!visit.path().endsWith("/end") && moves++ < 30) {
                if (visit.find("#typed").count() > 0) {
                    visit.find("#typed").fill(shown(visit));
                    visit.click("button.go-on");
                } else {
                    visit.click("a.go-on");
                }
            }

            assertThat(moves).isEqualTo(screens);
            assertThat(visit.find("h1").count()).isEqualTo(1);
        }
    }

    @Test
    void goes_from_the_first_screen_to_the_last_by_keyboard_alone() {
        try (Visit visit = Browser.desktop()) {
            visit.go("/nl/hupracloud/try/app/ios");
            while (!visit.path().endsWith("/end")) {
                String path = visit.path();
                visit.find("h1:focus").waitFor();
                for (int tab = 0; visit.find(".go-on:focus").count() == 0; tab++) {
                    assertThat(tab).as("tabs at %s", path).isLessThan(6);
                    visit.page().keyboard().press("Tab");
                }
                if (visit.find("#typed").count() > 0) {
                    visit.page().keyboard().type(shown(visit));
                }
                visit.page().keyboard().press("Enter");
                visit.page().waitForURL(url -> !url.endsWith(path));
            }
        }
    }

    @Test
    void C13_here_only_the_number_is_typed_by_keyboard_alone() {
        try (Visit visit = Browser.desktop()) {
            visit.go(TRY + "/approve");
            visit.find("h1:focus").waitFor();
            visit.page().keyboard().press("Tab");
            assertThat(visit.find("#typed:focus").count()).isEqualTo(1);

            visit.page().keyboard().type("42");
            visit.page().keyboard().press("Enter");

            visit.awaitPath(TRY + "/approved");
            assertThat(visit.find(".acting .on-success").isVisible()).isTrue();
        }
    }

    /** Who cannot read the words above sees at the field that it was wrong. */
    @Test
    void a_wrong_number_gets_a_red_edge_and_a_cross_and_a_right_one_none() {
        try (Visit visit = Browser.desktop()) {
            visit.go(TRY + "/approve");
            Object before = edge(visit);
            assertThat(visit.find(".wrong .icon").count()).isZero();

            visit.go(TRY + "/approve?typed=13");

            assertThat(visit.find(".wrong .icon").isVisible()).isTrue();
            assertThat(edge(visit)).isNotEqualTo(before).isEqualTo("rgb(169, 42, 23)");
        }
    }

    private static Object edge(Visit visit) {
        return visit.find("#typed").evaluate("one => getComputedStyle(one).borderColor");
    }

    @Test
    void what_stands_on_paper_comes_before_the_field_it_is_typed_in() {
        try (Visit visit = Browser.open(Screen.PHONE)) {
            visit.go("/nl/rpo/try/lost-phone/ios/own-recovery-code");

            assertThat(visit.find(".stage-paper").boundingBox().y)
                    .isLessThan(visit.find(".stage-computer").boundingBox().y);
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
    @ValueSource(
            strings = {
                TRY + "/approve?typed=1",
                TRY + "/scan-code",
                TRY + "/approve?did=refused",
                TRY + "/end",
                "/nl/rpo/try/lost-phone/ios/own-recovery-code",
                "/en/rocmn/try/lost-phone/android/call-desk",
                "/nl/rocmn/try/app/android/approve?did=lost",
                "/en/mborijnland/try/phone/other/phone-code",
                "/nl-formal/hupracloud/try/app/ios/approve?see-approve=old-app"
            })
    void can_be_used_by_everybody(String path) {
        try (Visit visit = Browser.desktop()) {
            visit.go(path);
            Look.check(visit, path.equals(TRY + "/scan-code") ? Look.ALL : Look.CORNERS);
            Look.check(visit, List.of(new Look(320, ColorScheme.LIGHT)));
        }
    }

    private static String shown(Visit visit) {
        return visit.find(".try [role=img] :is(.on-number, .on-code)")
                .first()
                .innerText()
                .replaceAll("\\D", "");
    }
}
