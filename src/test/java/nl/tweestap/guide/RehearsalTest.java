package nl.tweestap.guide;

import static nl.tweestap.guide.composing.RealContent.rpo;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.tweestap.guide.Rehearsal.Move;
import nl.tweestap.guide.composing.RealContent;
import nl.tweestap.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Guides to be tried out. What is approved here is approved in guide and rehearsal only. */
class RehearsalTest {

    private final Rehearsal iphone =
            Rehearsal.of(rpo(Device.IOS), Set.of(), UnaryOperator.identity());

    private Move move(String step, int part) {
        return iphone.find(step, part).orElseThrow();
    }

    @Test
    void C11_here_only_a_trial_message_can_be_refused_and_sent_again() {
        assertThat(move("approve", 1).isApproval()).isTrue();
        assertThat(move("approved", 1).isApproval()).isFalse();
    }

    @Test
    void C12_here_only_the_old_app_asks_for_a_tap() {
        Rehearsal old = Rehearsal.of(rpo(Device.ANDROID), Set.of(), step -> step.seen("old-app"));
        Move approve = old.find("approve", 1).orElseThrow();

        assertThat(approve.goOn()).isEqualTo("approve");
        assertThat(approve.expected()).isEmpty();
        assertThat(approve.isApproval()).isTrue();
    }

    @Test
    void C13_here_only_the_two_digits_of_the_computer_are_typed_on_the_phone() {
        Move approve = move("approve", 1);

        assertThat(approve.on()).isEqualTo(Where.PHONE);
        assertThat(approve.expected()).isEqualTo("42");
        assertThat(approve.shown()).containsOnlyKeys(Where.PHONE, Where.COMPUTER);
        assertThat(approve.goOn()).isEqualTo("yes");
    }

    @ParameterizedTest
    @CsvSource({"42, true", " 4 2, true", "4-2, true", "24, false", "4, false", "'', false"})
    void C13_spaces_do_not_count_and_digits_do(String typed, boolean isRight) {
        assertThat(move("approve", 1).isRight(typed)).isEqualTo(isRight);
    }

    @Test
    void nobody_sends_the_digits_of_an_app_again_and_its_button_goes_on() {
        Guide guide = RealContent.guide("rpo", "set-up", Device.IOS, Language.DUTCH);
        Rehearsal wizard = Rehearsal.of(guide, Set.of(), UnaryOperator.identity());
        Move app = wizard.find("own-next-sign-in", 2).orElseThrow();

        assertThat(app.expected()).isEqualTo("481275");
        assertThat(app.goOn()).isEqualTo("submit");
        assertThat(app.isSent()).isFalse();
        assertThat(wizard.find("own-phone-code", 1).orElseThrow().isSent()).isTrue();
        assertThat(move("approve", 1).isSent()).isTrue();
    }

    @Test
    void C14_here_only_the_computer_says_approved_afterwards() {
        Move after = iphone.after(move("approve", 1)).orElseThrow();

        assertThat(after.step().id()).isEqualTo("approved");
        assertThat(after.on()).isEqualTo(Where.COMPUTER);
    }

    @Test
    void a_phone_that_was_answered_shows_its_first_screen_again() {
        Move after = iphone.after(move("approve", 1)).orElseThrow();

        assertThat(move("approve", 1).shown().get(Where.PHONE))
                .matches(one -> !one.isFirstScreen());
        assertThat(after.shown().get(Where.PHONE)).matches(Picture::isFirstScreen);
        assertThat(move("phone-done", 1).shown().get(Where.PHONE)).matches(Picture::isFirstScreen);
    }

    @Test
    void a_phone_of_which_the_guide_shows_no_first_screen_shows_nothing() {
        Guide guide = RealContent.guide("mborijnland", "phone", Device.OTHER, Language.DUTCH);
        Rehearsal phone = Rehearsal.of(guide, Set.of(), UnaryOperator.identity());

        assertThat(phone.find("phone-code", 1).orElseThrow().shown()).containsKey(Where.PHONE);
        assertThat(phone.find("phone-done", 1).orElseThrow().shown())
                .containsOnlyKeys(Where.COMPUTER);
    }

    @Test
    void paper_is_looked_at_in_its_own_step_alone() {
        Guide guide = RealContent.guide("rpo", "lost-phone", Device.IOS, Language.DUTCH);
        Rehearsal lost = Rehearsal.of(guide, Set.of(), UnaryOperator.identity());
        Move typing = lost.find("own-recovery-code", 1).orElseThrow();

        assertThat(typing.shown()).containsOnlyKeys(Where.PAPER, Where.COMPUTER);
        assertThat(typing.goOn()).isEqualTo("submit");
        assertThat(lost.after(typing).orElseThrow().shown()).doesNotContainKey(Where.PAPER);
    }

    @Test
    void L6_here_only_a_later_sign_in_is_approved_at_the_end() {
        Move last = iphone.moves().get(iphone.moves().size() - 1);

        assertThat(last.step().id()).isEqualTo("next-sign-in");
        assertThat(last.expected()).isEqualTo("42");
        assertThat(last.isApproval()).isTrue();
        assertThat(iphone.after(last)).isEmpty();
        assertThat(rpo(Device.IOS).step("next-sign-in")).isEmpty();
    }

    @Test
    void a_step_on_two_devices_has_a_move_for_each() {
        assertThat(move("scan-code", 2).on()).isEqualTo(Where.PHONE);
        assertThat(move("scan-code", 3).on()).isEqualTo(Where.COMPUTER);
        assertThat(iphone.before(move("scan-code", 3))).contains(move("scan-code", 2));
        assertThat(iphone.find("scan-code", 4)).isEmpty();
    }

    @Test
    void the_code_of_a_text_message_is_typed_on_the_computer() {
        Rehearsal phone =
                Rehearsal.of(
                        RealContent.guide("mborijnland", "phone", Device.OTHER, Language.DUTCH),
                        Set.of(),
                        UnaryOperator.identity());
        Move code = phone.find("phone-code", 1).orElseThrow();

        assertThat(code.on()).isEqualTo(Where.COMPUTER);
        assertThat(code.expected()).isNotEmpty();
        assertThat(code.isApproval()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"hupracloud, app, check-app, app", "hupracloud, app, install-app, get"})
    void what_is_only_looked_at_leads_on_where_there_is_nothing_else(
            String school, String slug, String step, String goOn) {
        Guide guide = RealContent.guide(school, slug, Device.IOS, Language.DUTCH);
        List<Move> moves = Rehearsal.of(guide, Set.of(), UnaryOperator.identity()).moves();

        assertThat(moves.stream().filter(move -> move.step().id().equals(step)).toList())
                .last()
                .satisfies(move -> assertThat(move.goOn()).isEqualTo(goOn));
    }

    @ParameterizedTest
    @CsvSource({"rpo,app", "rocmn,app", "hupracloud,app", "mborijnland,phone", "rpo,set-up"})
    void every_guide_can_be_tried_out_on_every_device(String school, String slug) {
        for (Device device :
                RealContent.guide(school, slug, Device.IOS, Language.DUTCH).devices()) {
            Guide guide = RealContent.guide(school, slug, device, Language.DUTCH);
            List<Move> moves = Rehearsal.of(guide, Set.of(), UnaryOperator.identity()).moves();

            assertThat(moves.stream().map(move -> move.step().id()).distinct().toList())
                    .containsAll(
                            guide.steps()
                                    .filter(step -> !step.pictures().isEmpty())
                                    .map(Step::id)
                                    .toList());
            assertThat(moves).allSatisfy(move -> assertThat(move.active()).isPresent());
        }
    }
}
