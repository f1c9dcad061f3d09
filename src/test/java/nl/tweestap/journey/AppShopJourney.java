package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who has yet to get the app is one press, or one look of the camera, away from it. */
class AppShopJourney {

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
