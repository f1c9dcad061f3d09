package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Enrolled;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.Outbox;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.SignInForms;
import org.junit.jupiter.api.Test;

/** One code, many hands at the same moment, one accept. */
class RaceIT {

    private static final int HANDS = 24;

    private final Portal portal = Portal.shared();
    private final Enrolled enrolled = Forms.enrol(portal, People.fresh("rpo"));

    @Test
    void one_code_of_an_app_is_accepted_once() throws Exception {
        portal.clock().forward(Duration.ofSeconds(30));
        SignInForms signIn = new SignInForms(enrolled);

        assertThat(accepted(signIn, enrolled.appCode())).isEqualTo(1);
    }

    @Test
    void one_recovery_code_is_accepted_once() throws Exception {
        SignInForms signIn = new SignInForms(enrolled).way("recovery-code");

        assertThat(accepted(signIn, enrolled.recoveryCodes().get(0))).isEqualTo(1);
    }

    @Test
    void one_code_of_a_text_message_is_accepted_once() throws Exception {
        SignInForms signIn = new SignInForms(enrolled).way("phone").press("#send-sms", Map.of());

        assertThat(accepted(signIn, new Outbox(portal).smsCode(enrolled.person()))).isEqualTo(1);
    }

    /** How many of so many hands get a new session out of the same form with the same code. */
    private static long accepted(SignInForms signIn, String code) throws Exception {
        Map<String, String> fields = Caller.fields(signIn.page(), "#submit");
        fields.put("code", code);
        String address = Caller.action(signIn.page(), "#submit");
        CyclicBarrier start = new CyclicBarrier(HANDS);
        List<Callable<Boolean>> hands = new ArrayList<>();
        for (int hand = 0; hand < HANDS; hand++) {
            Caller twin = signIn.caller().twin();
            hands.add(
                    () -> {
                        start.await();
                        Answer answer = twin.post(address, fields);
                        return answer.status() == 303
                                && answer.headers().allValues("Set-Cookie").stream()
                                        .anyMatch(cookie -> cookie.startsWith("tweestap="));
                    });
        }
        return count(hands);
    }

    private static long count(List<Callable<Boolean>> hands)
            throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(HANDS);
        try {
            long accepted = 0;
            for (Future<Boolean> answer : threads.invokeAll(hands)) {
                accepted += answer.get() ? 1 : 0;
            }
            return accepted;
        } finally {
            threads.shutdownNow();
        }
    }
}
