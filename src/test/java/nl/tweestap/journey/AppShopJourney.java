package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.tweestap.journey.kit.Browser;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.QrReader;
import nl.tweestap.journey.kit.Visit;
import nl.tweestap.journey.kit.Wizard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who has yet to get the app is one press, or one look of the camera, away from it. */
class AppShopJourney {

    /** What the guide's button says too; the wizard has no address of its own. */
    @Test
    void A4_the_wizard_has_both_shops_on_a_computer_and_its_own_on_a_phone() {
        assertThat(shops(Browser.desktop()))
                .hasSize(2)
                .anyMatch(shop -> shop.startsWith("https://play.google.com/"));
        assertThat(shops(Browser.phone())).hasSize(1);
    }

    private static List<String> shops(Visit visit) {
        try (visit) {
            Wizard wizard = new Wizard(visit, People.fresh("rpo"));
            wizard.signIn();
            wizard.begin("start");
            wizard.next("download");
            return visit.find(".rows a.button").all().stream()
                    .map(shop -> shop.getAttribute("href"))
                    .toList();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/nl/rpo/guides/app/ios, https://apps.apple.com/",
        "/en/rocmn/guides/app/android, https://play.google.com/",
        "/nl-formal/hupracloud/guides/app/ios, https://apps.apple.com/",
    })
    void A4_the_right_shop_is_a_button_and_a_code_that_scans(String guide, String shop) {
        try (Visit visit = Browser.desktop()) {
            visit.go(guide);
            String address = visit.find("#open-store a[rel~=noreferrer]").getAttribute("href");
            assertThat(address).startsWith(shop);

            visit.click("#open-store .step-text summary");
            byte[] picture = visit.find("#open-store .step-text svg[role=img]").screenshot();

            assertThat(QrReader.read(picture)).contains(address);
        }
    }
}
