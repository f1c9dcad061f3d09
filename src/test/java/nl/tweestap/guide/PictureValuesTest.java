package nl.tweestap.guide;

import static nl.tweestap.guide.composing.RealContent.rpo;
import static nl.tweestap.guide.composing.RealContent.step;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.tweestap.guide.composing.RealContent;
import nl.tweestap.text.Language;
import org.junit.jupiter.api.Test;

/**
 * What stands in a picture: what is an example, what is the reader's own, and what is to be had.
 */
class PictureValuesTest {

    private final Guide iphone = rpo(Device.IOS);
    private final Guide android = rpo(Device.ANDROID);

    @Test
    void what_is_typed_in_a_picture_is_an_example_unless_the_screen_says_so() {
        Step start = step(iphone, "open-start-page");

        assertThat(values(start.pictures().get(1))).containsExactly(Value.MADE_UP);
        assertThat(values(step(iphone, "phone-number").pictures().get(0)))
                .containsExactly(Value.MADE_UP);
        assertThat(values(step(iphone, "install-app").pictures().get(1)))
                .containsExactly(Value.AS_SHOWN);
        assertThat(start.pictures().get(1).alternative()).contains("Dit is het goede adres.");
        assertThat(start.pictures().get(0).alternative()).doesNotContain("goede adres");
    }

    private static List<Value> values(Picture picture) {
        return picture.elements().stream()
                .filter(element -> element.kind().equals("field"))
                .map(Picture.Drawn::value)
                .toList();
    }

    @Test
    void a_computer_shows_its_browsers_before_one_is_opened() {
        Guide roc = RealContent.guide("rocmn", "app", Device.IOS, Language.DUTCH);
        Picture picture = step(roc, "open-browser").pictures().get(0);

        assertThat(picture.where()).isEqualTo(Where.COMPUTER);
        assertThat(picture.alternative()).contains("Nummer 1: Programma op de computer: “Edge”.");
        assertThat(picture.goOn()).isEqualTo("edge");
    }

    /** A fresh phone asks for them; the steps go on after it. */
    @Test
    void the_shop_of_an_iphone_may_ask_for_the_account_of_its_owner() {
        Variant account = step(iphone, "install-app").variant("account").orElseThrow();

        assertThat(account.after()).isEqualTo(3);
        assertThat(account.pointing(1)).isEqualTo(Pointing.TYPE_OWN);
        assertThat(account.picture().alternative()).contains("Apple Account");
        assertThat(step(android, "install-app").variant("account")).isEmpty();
    }
}
