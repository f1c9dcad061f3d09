package nl.tweestap.verifier.sentcode;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import nl.tweestap.account.Account;
import nl.tweestap.authenticator.Channel;
import nl.tweestap.authenticator.Phone;
import nl.tweestap.verifier.sentcode.SendLimits.Places;

/**
 * Sends words that are said aloud to a bound phone: no code, so nothing that signs anybody in. They
 * count among the messages that an account, a number and a school may have.
 */
@ApplicationScoped
public class WordSending {

    @Inject CodeSending sending;
    @Inject SendLimits limits;
    @Inject WordSendingInTransaction inTransaction;
    @Inject InstantSource clock;

    /**
     * Sends them by text message.
     *
     * @param sender the school, as it is named in the message
     * @param uselessAt when nobody asks for them any more
     * @return whether they are on their way
     */
    public boolean send(
            Account account, Phone phone, String sender, String words, Instant uselessAt) {
        if (!sending.reach(account, phone).allows(Channel.SMS)) {
            return false;
        }
        Places places =
                limits.take(account, Target.of(phone, Channel.SMS, sender), clock.instant());
        if (places.refusal().isPresent()) {
            return false;
        }
        inTransaction.write(account, phone, sender, words, uselessAt);
        return true;
    }
}
