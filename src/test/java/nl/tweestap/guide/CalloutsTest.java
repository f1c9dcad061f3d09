package nl.tweestap.guide;

import static nl.tweestap.guide.composing.RealContent.rpo;
import static nl.tweestap.guide.composing.RealContent.step;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.tweestap.guide.composing.RealContent;
import nl.tweestap.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Numbers look like an order in which to tap. What is no tap says so, by its shape and in words.
 */
class CalloutsTest {

    private final Guide iphone = rpo(Device.IOS);

    private static List<Pointing> asked(Step step) {
        return IntStream.rangeClosed(1, step.callouts().size()).mapToObj(step::pointing).toList();
    }

    @Test
    void D15_what_is_for_some_readers_only_is_no_step_on_the_way() {
        assertThat(asked(step(iphone, "more-information")))
                .containsExactly(Pointing.LOOK_OWN, Pointing.ONLY_IF, Pointing.DO);
        assertThat(asked(step(iphone, "have-app")))
                .containsExactly(Pointing.WITHOUT_APP, Pointing.WITH_APP);
        assertThat(asked(step(iphone, "scan-code")))
                .containsExactly(
                        Pointing.LOOK_OWN,
                        Pointing.ONLY_IF,
                        Pointing.DO,
                        Pointing.DO,
                        Pointing.LOOK_OWN,
                        Pointing.DO);
    }

    @ParameterizedTest
    @CsvSource({"rpo, app, scan-code", "rpo, set-up, own-scan", "rocmn, new-phone, scan-code"})
    void the_code_stands_on_the_computer_before_the_camera_sees_it(
            String school, String guide, String step) {
        List<Shown> shown =
                step(RealContent.guide(school, guide, Device.ANDROID, Language.DUTCH), step)
                        .shown();
        List<Boolean> held = shown.stream().map(one -> one.picture().isHeldUp()).toList();

        assertThat(shown.get(0).picture().where()).isEqualTo(Where.COMPUTER);
        assertThat(shown.get(0).picture().elements()).anyMatch(one -> one.kind().equals("qr"));
        assertThat(held.indexOf(true)).isPositive().isEqualTo(held.lastIndexOf(true));
        assertThat(shown.get(held.indexOf(true)).picture().alternative())
                .contains("Je houdt je telefoon voor je computer.");
    }

    @Test
    void D15_what_cannot_be_pressed_is_looked_at() {
        assertThat(asked(step(iphone, "open-start-page")))
                .containsExactly(
                        Pointing.TYPE,
                        Pointing.LOOK,
                        Pointing.TYPE_OWN,
                        Pointing.DO,
                        Pointing.TYPE_OWN,
                        Pointing.DO);
        assertThat(asked(step(iphone, "app-done"))).containsExactly(Pointing.LOOK, Pointing.DO);
    }

    @ParameterizedTest
    @CsvSource({"add-account, app", "own-add-account, set-up", "own-next-sign-in, set-up"})
    void where_the_app_is_needed_its_icon_among_the_others_is_shown_first(
            String step, String guide) {
        Step opened =
                RealContent.guide("rpo", guide, Device.ANDROID, Language.DUTCH)
                        .step(step)
                        .orElseThrow();

        assertThat(Pointed.text(opened, 1)).isEqualTo("Authenticator");
        assertThat(opened.pictures().get(0).elements()).allMatch(one -> one.kind().equals("tile"));
    }

    @Test
    void the_digits_to_type_are_shown_in_the_app_before_the_field_they_go_in() {
        Guide wizard = RealContent.guide("rpo", "set-up", Device.IOS, Language.DUTCH);
        Step scan = step(wizard, "own-scan");

        assertThat(scan.pictures().stream().map(Picture::where))
                .containsExactly(Where.COMPUTER, Where.PHONE, Where.PHONE, Where.COMPUTER);
        assertThat(Pointed.text(scan, 4)).isEqualTo(Pointed.text(scan, 5)).isNotEmpty();
        assertThat(asked(scan))
                .containsExactly(
                        Pointing.LOOK_OWN,
                        Pointing.ONLY_IF,
                        Pointing.DO,
                        Pointing.LOOK_OWN,
                        Pointing.TYPE_OWN,
                        Pointing.DO);
    }

    @Test
    void a_button_that_has_to_be_pressed_has_a_disc() {
        Step signIn =
                step(
                        RealContent.guide("rpo", "set-up", Device.IOS, Language.DUTCH),
                        "own-next-sign-in");

        assertThat(asked(signIn).subList(3, 6))
                .containsExactly(Pointing.TYPE_OWN, Pointing.DO, Pointing.ONLY_IF);
    }

    @Test
    void D15_what_can_be_pressed_and_is_only_looked_at_says_so_in_its_step() {
        Guide hupra = RealContent.guide("hupracloud", "app", Device.IOS, Language.FORMAL_DUTCH);

        assertThat(asked(step(hupra, "check-app"))).containsExactly(Pointing.LOOK);
    }

    @Test
    void D15_the_text_alternative_says_what_the_shape_says() {
        assertThat(step(iphone, "more-information").pictures().get(0).alternative())
                .contains(
                        "Nummer 1, om bij jezelf te bekijken: Kleine tekst: “n.dewit",
                        "Nummer 2, alleen als dat nodig is: Link: “Een ander account gebruiken”.",
                        "Nummer 3: Knop: “Volgende”.");
    }

    @Test
    void D15_what_some_people_see_instead_has_callouts_that_ask_the_same_way() {
        Step typed = step(iphone, "scan-code").seen("cannot-scan");

        assertThat(asked(typed)).containsExactly(Pointing.LOOK_OWN, Pointing.LOOK, Pointing.DO);
    }

    /** Who cannot read tells by the person what not to copy: each reader has another number. */
    @Test
    void a_number_that_is_shown_is_the_readers_own_and_an_address_to_type_is_not() {
        Step approve = step(iphone, "approve");

        assertThat(asked(approve))
                .containsExactly(Pointing.LOOK_OWN, Pointing.DO, Pointing.TYPE_OWN, Pointing.DO);
        assertThat(approve.pictures().get(0).alternative())
                .contains("Nummer 1, om bij jezelf te bekijken: Groot getal: 42.");
        assertThat(step(iphone, "open-start-page").pointing(1)).isEqualTo(Pointing.TYPE);
        assertThat(iphone.pointings()).contains(Pointing.LOOK, Pointing.LOOK_OWN);
    }

    @Test
    void what_is_not_to_be_pressed_has_no_number_and_says_so_in_words() {
        Picture welcome = step(iphone, "add-account").variant("welcome").orElseThrow().picture();
        Picture scan = step(iphone, "scan-code").pictures().get(0);

        assertThat(welcome.pointings()).containsExactly(Pointing.DO, Pointing.NEVER);
        assertThat(welcome.alternative()).contains("Niet kiezen: Knop: “Aanmelden met Microsoft”.");
        assertThat(scan.pointings()).doesNotContain(Pointing.LATER);
        assertThat(scan.alternative()).contains("Pas bij een later plaatje: Knop: “Volgende”.");
        assertThat(scan.elements().stream().filter(Picture.Drawn::isOff)).hasSize(1);
        assertThat(scan.unmarked().elements()).noneMatch(Picture.Drawn::isOff);
    }

    @Test
    void what_is_for_who_has_the_app_leads_on_and_what_is_for_who_has_not_does_not() {
        Picture have = step(iphone, "have-app").pictures().get(0);

        assertThat(have.goOn()).isEqualTo("next");
        assertThat(have.alternative())
                .contains(
                        "Nummer 1, als je de app nog niet hebt: Link",
                        "Nummer 2, als je de app hebt: Knop");
    }

    @Test
    void what_to_search_for_is_typed_in_a_field_and_what_was_installed_is_seen() {
        Step install = step(iphone, "install-app");
        Picture last = install.pictures().get(install.pictures().size() - 1);

        assertThat(asked(install))
                .containsExactly(
                        Pointing.DO,
                        Pointing.TYPE,
                        Pointing.DO,
                        Pointing.LOOK,
                        Pointing.LOOK,
                        Pointing.DO,
                        Pointing.LOOK);
        assertThat(Pointed.text(install, 7)).isEqualTo("Authenticator");
        assertThat(last.elements()).allMatch(one -> one.kind().equals("tile"));
        assertThat(last.goOn()).as("nothing to do when it is tried out").isEmpty();
    }
}
