package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import nl.tweestap.account.ClockTime;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Enrolled;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.Outbox;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Say;
import nl.tweestap.journey.kit.SignInForms;
import org.junit.jupiter.api.Test;

/** Who gives the password again and again gets no more codes for it, and is told until when. */
class BeginningAnewIT {

    private final Portal portal = Portal.shared();
    private final Enrolled enrolled = Forms.enrol(portal, People.fresh("mborijnland"));
    private final Outbox outbox = new Outbox(portal);

    private int sent() {
        return outbox.texts(enrolled.person()).size();
    }

    @Test
    void is_told_from_when_a_code_can_be_sent_and_has_it_sent_then() {
        int before = sent();
        new SignInForms(enrolled);
        new SignInForms(enrolled);
        SignInForms third = new SignInForms(enrolled);

        assertThat(sent()).isEqualTo(before + 2);
        assertThat(heldUp(third.page()))
                .isIn(
                        heldUpUntil(Duration.ofSeconds(59)),
                        heldUpUntil(Duration.ofSeconds(60)),
                        heldUpUntil(Duration.ofSeconds(61)));
        assertThat(third.page().html().select("#send-sms, #code")).isEmpty();
        assertThat(third.page().html().select("[data-countdown]")).isNotEmpty();
        portal.clock().forward(Duration.ofSeconds(61));
        Answer free = third.caller().open(third.page().path());
        assertThat(heldUp(free)).isEmpty();
        third.caller().follow(third.caller().press(free, "#send-sms", Map.of()));
        assertThat(sent()).isEqualTo(before + 3);
    }

    private static String heldUp(Answer page) {
        return page.html().select("#held-up").text();
    }

    private String heldUpUntil(Duration wait) {
        String time = ClockTime.inWords(portal.now().plus(wait));
        return Say.words("verifier.sent.held-up", time)
                + " "
                + Say.words("verifier.paused.not-you");
    }
}
