package nl.tweestap.guide;

import static nl.tweestap.guide.Written.html;
import static nl.tweestap.guide.Written.line;
import static nl.tweestap.guide.composing.RealContent.guide;
import static nl.tweestap.guide.composing.RealContent.rpo;
import static nl.tweestap.guide.composing.RealContent.school;
import static nl.tweestap.guide.composing.RealContent.step;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.tweestap.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What RPO's own documents asked for, element by element. */
class RpoGuideTest {

    private final Guide iphone = rpo(Device.IOS);
    private final Guide android = rpo(Device.ANDROID);
    private final Guide other = rpo(Device.OTHER);

    @Test
    void D1_there_is_a_variant_for_each_device() {
        assertThat(iphone.devices()).containsExactly(Device.IOS, Device.ANDROID, Device.OTHER);
        assertThat(iphone.title()).contains("iPhone");
        assertThat(android.title()).contains("Android-telefoon");
        assertThat(other.title()).contains("zonder smartphone");
    }

    @Test
    void D2_thirteen_numbered_steps_with_ids_of_their_own() {
        assertThat(iphone.steps()).extracting(Step::number).containsExactly(numbers(13));
        assertThat(android.steps()).extracting(Step::number).containsExactly(numbers(13));
        assertThat(iphone.steps().map(Step::id)).doesNotHaveDuplicates();
    }

    @Test
    void D2_numbers_are_counted_for_the_steps_a_reader_gets() {
        assertThat(other.steps()).extracting(Step::number).containsExactly(numbers(7));
        assertThat(step(other, "open-start-page").number()).isEqualTo(2);
        assertThat(step(iphone, "open-start-page").number()).isEqualTo(3);
    }

    @Test
    void D3_two_chapters_install_and_activate() {
        assertThat(iphone.chapters())
                .extracting(Guide.Chapter::title)
                .containsExactly("Zet de app op je telefoon", "Koppel je Microsoft-account");
        assertThat(iphone.chapters()).extracting(Guide.Chapter::number).containsExactly(1, 2);
    }

    @ParameterizedTest
    @MethodSource("nl.tweestap.text.PackedLanguages#all")
    void D4_complete_in_every_language_and_tone(Language language) {
        for (Device device : Device.values()) {
            Guide guide = guide("rpo", "app", device, language);

            assertThat(guide.steps()).noneMatch(Step::isFallback).noneMatch(Step::isBehind);
        }
    }

    @Test
    void D4_the_tone_is_je_or_u_and_never_both() {
        Guide formal = guide("rpo", "app", Device.IOS, Language.FORMAL_DUTCH);

        assertThat(step(iphone, "scan-code").title()).isEqualTo("Scan de code op je eigen scherm");
        assertThat(step(formal, "scan-code").title()).isEqualTo("Scan de code op uw eigen scherm");
    }

    @Test
    void D5_buttons_carry_their_name_in_both_languages() {
        Guide english = guide("rpo", "app", Device.IOS, Language.ENGLISH);

        assertThat(line(step(iphone, "approve").callouts().get(3)))
                .contains("Ja</span><span class=\"beside\" lang=\"en\"> ·\u00a0Yes</span>");
        assertThat(line(step(english, "approve").callouts().get(3)))
                .contains("Yes</span><span class=\"beside\" lang=\"nl\"> ·\u00a0Ja</span>");
    }

    @Test
    void D8_a_question_jumps_past_what_does_not_apply() {
        Guide.Question question = iphone.questions().get(0);
        Guide.Answer yes = question.answers().get(0);
        Guide.Answer no = question.answers().get(1);

        assertThat(question.words().title()).contains("al op je telefoon?");
        assertThat(html(question.words().text())).contains("sla je het installeren over");
        assertThat(yes.beginsAt()).isEqualTo("open-start-page");
        assertThat(yes.number()).isEqualTo(3);
        assertThat(yes.skips()).containsExactly("open-store", "install-app");
        assertThat(no.beginsAt()).isEqualTo("open-store");
        assertThat(no.skips()).isEmpty();
        assertThat(other.questions()).isEmpty();
    }

    @Test
    void D9_a_back_reference_leads_there_and_back_again() {
        Step have = step(iphone, "have-app");
        Step install = step(iphone, "install-app");

        assertThat(html(have.introduction(), "have-app"))
                .contains("<a href=\"#install-app-from-have-app\">stap\u00a02</a>");
        assertThat(install.returns())
                .contains(new Step.Return("install-app-from-have-app", "have-app", Optional.of(5)));
    }

    @Test
    void D10_the_closing_says_how_signing_in_goes_from_now_on() {
        assertThat(iphone.closing().title()).isEqualTo("Zo log je voortaan in");
        assertThat(html(iphone.closing().text(), "closing")).contains("#approve-from-closing");
        assertThat(step(iphone, "approve").returns())
                .contains(new Step.Return("approve-from-closing", "closing", Optional.empty()));
        assertThat(html(other.closing().text(), "closing")).contains("#phone-code-from-closing");
    }

    @Test
    void D11_the_school_says_what_to_read_afterwards() {
        assertThat(school("rpo").readingAddress()).contains("https://rpo.nl/security-oplossingen/");
        assertThat(school("rpo").say("reading", Language.DUTCH)).isNotBlank();
        assertThat(school("rocmn").readingAddress()).isEmpty();
    }

    @Test
    void D15_callouts_are_numbered_alike_in_picture_and_text() {
        for (Guide guide : List.of(iphone, android, other)) {
            guide.steps()
                    .forEach(
                            step -> {
                                List<Integer> pointed =
                                        step.pictures().stream()
                                                .flatMap(Pointed::numbers)
                                                .sorted()
                                                .toList();

                                assertThat(pointed)
                                        .as(step.id())
                                        .containsExactly(numbers(step.callouts().size()));
                            });
        }
    }

    @Test
    void D15_the_text_alternative_says_what_is_drawn_and_where_the_callouts_are() {
        Picture picture = step(iphone, "phone-number").pictures().get(0);

        assertThat(picture.alternative())
                .isEqualTo(
                        "Voorbeeld van wat je op je computer ziet."
                                + " Adresbalk: mysignins.microsoft.com."
                                + " Kleine tekst: “Uw account veilig houden”."
                                + " Kop: “Telefoon”."
                                + " Tekst: “Welk telefoonnummer wilt u gebruiken?”."
                                + " Nummer 1: Keuzelijst: “Nederland (+31)”."
                                + " Nummer 2, om je eigen gegevens te typen: Invulveld: “06 00 00 00 00”."
                                + " Nummer 3: Keuzerondje, aan: “Een code ontvangen”."
                                + " Keuzerondje, uit: “Bel mij”."
                                + " Nummer 4: Knop: “Volgende”.");
    }

    @Test
    void D16_the_example_code_is_real_and_leads_to_a_page_that_says_so() {
        Picture picture = step(iphone, "scan-code").pictures().get(2);
        ExampleCode code =
                picture.elements().stream()
                        .flatMap(element -> element.code().stream())
                        .findFirst()
                        .orElseThrow();

        assertThat(code.address()).isEqualTo("https://tweestap.example/nl/rpo/example");
        assertThat(step(iphone, "scan-code").notice().orElseThrow().kind().tag()).isEqualTo("stop");
        assertThat(picture.alternative()).contains("een voorbeeld dat niet werkt");
    }

    @Test
    void D17_a_step_shows_what_some_people_see_instead() {
        assertThat(step(iphone, "approve").variants())
                .extracting(Variant::id)
                .containsExactly("old-app");
        assertThat(step(iphone, "add-account").variants())
                .extracting(Variant::id)
                .containsExactly("first-start", "welcome", "notifications");
    }

    @Test
    void every_step_with_a_screen_has_a_picture_and_help_of_its_own() {
        for (Guide guide : List.of(iphone, android, other)) {
            assertThat(guide.steps().filter(step -> !step.id().equals("get-phone")))
                    .allMatch(step -> !step.pictures().isEmpty())
                    .allMatch(step -> !step.trouble().isEmpty());
        }
    }

    private static Integer[] numbers(int last) {
        return IntStream.rangeClosed(1, last).boxed().toArray(Integer[]::new);
    }
}
