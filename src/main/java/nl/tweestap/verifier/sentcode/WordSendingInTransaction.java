package nl.tweestap.verifier.sentcode;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import nl.tweestap.account.Account;
import nl.tweestap.authenticator.Phone;
import nl.tweestap.delivery.Outbox;

/** The half of {@link WordSending} in its transaction. */
@ApplicationScoped
@Transactional
public class WordSendingInTransaction {

    @Inject Outbox outbox;
    @Inject CodeMessages messages;

    void write(Account account, Phone phone, String sender, String words, Instant uselessAt) {
        outbox.write(messages.spoken(account, phone.number(), sender, words), uselessAt);
    }
}
