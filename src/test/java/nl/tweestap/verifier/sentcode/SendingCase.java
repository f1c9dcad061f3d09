package nl.tweestap.verifier.sentcode;

import java.time.Duration;
import nl.tweestap.account.Account;
import nl.tweestap.account.Fixture;
import nl.tweestap.authenticator.Channel;
import nl.tweestap.authenticator.PhoneNumber;
import nl.tweestap.database.MutableClock;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.verifier.sentcode.SendResult.Answer;

/** An account with a number to which nothing was sent on the last day. */
abstract class SendingCase {

    final TestDatabase database;
    final MutableClock clock;
    final Account account;
    final PhoneNumber number = new PhoneNumber(Fixture.number());

    SendingCase(TestDatabase database) {
        this.database = database;
        this.clock = database.get(MutableClock.class);
        this.account = Fixture.account(database);
        clock.advance(Duration.ofHours(25));
    }

    Answer send(String flow) {
        return send(account, flow, number);
    }

    Answer send(Account who, String flow, PhoneNumber where) {
        return database.get(CodeSending.class)
                .send(who, flow, Target.unbound(where, Channel.SMS, Channel.SMS, "RPO"))
                .answer();
    }

    String code(String flow) {
        return database.get(SentCodes.class).open(account.id(), flow).orElseThrow().code().digits();
    }
}
