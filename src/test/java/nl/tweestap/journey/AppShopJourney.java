package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
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

    /** The shop belongs on the phone: beside a computer it is a code for the phone's camera. */
    @ParameterizedTest
    @CsvSource({"iphone, https://apps.apple.com/", "android, https://play.google.com/"})
    void A4_the_wizard_asks_which_phone_and_shows_a_code_that_opens_its_shop(
            String phone, String shop) {
        try (Visit visit = Browser.desktop()) {
            Wizard wizard = atDownload(visit);
            assertThat(visit.find("#wizard .qr, #wizard .rows a").count()).isZero();

            visit.click("#" + phone + "-asked");
            visit.find("#" + phone + "-asked[aria-pressed=true]").waitFor();

            assertThat(scanned(visit.find("#wizard .qr svg").first())).startsWith(shop);
            assertThat(visit.find("#wizard .rows a").count()).isZero();
            wizard.settle();
            wizard.next("set-up");
            assertThat(visit.find("#" + phone + "-beside").getAttribute("aria-pressed"))
                    .isEqualTo("true");
        }
    }

    @Test
    void A4_the_wizard_has_a_button_to_the_shop_on_the_phone_itself() {
        try (Visit visit = Browser.phone()) {
            atDownload(visit);

            assertThat(visit.find("#wizard .rows a").all())
                    .singleElement()
                    .satisfies(
                            link ->
                                    assertThat(link.getAttribute("href"))
                                            .startsWith("https://play.google.com/"));
            assertThat(visit.find("#iphone-asked").count()).isZero();
        }
    }

    @Test
    void who_wants_another_app_is_shown_three_with_maker_and_shop() {
        try (Visit visit = Browser.phone()) {
            Wizard wizard = new Wizard(visit, People.fresh("rpo"));
            wizard.signIn();
            wizard.begin("start");
            visit.find("input[name=app][value=other]").check();
            wizard.next("download");

            assertThat(visit.find("#wizard .rows li").allInnerTexts())
                    .hasSize(3)
                    .allMatch(app -> app.contains("van "));
            assertThat(visit.find("#wizard .rows a").all())
                    .hasSize(3)
                    .allMatch(link -> link.getAttribute("href").contains("details?id="));
        }
    }

    private static Wizard atDownload(Visit visit) {
        Wizard wizard = new Wizard(visit, People.fresh("rpo"));
        wizard.signIn();
        wizard.begin("start");
        wizard.next("download");
        return wizard;
    }

    private static String scanned(Locator picture) {
        return QrReader.read(picture.screenshot()).orElseThrow();
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
            String address =
                    visit.find("#open-store a.button[rel~=noreferrer]").getAttribute("href");
            assertThat(address).startsWith(shop);

            visit.click("#open-store .step-text summary");
            byte[] picture = visit.find("#open-store .step-text svg[role=img]").screenshot();

            assertThat(QrReader.read(picture)).contains(address);
        }
    }
}
