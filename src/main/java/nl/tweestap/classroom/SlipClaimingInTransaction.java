package nl.tweestap.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import nl.tweestap.account.Account;
import nl.tweestap.account.Accounts;
import nl.tweestap.account.History;
import nl.tweestap.account.History.Event;
import nl.tweestap.account.LockedAccount;
import nl.tweestap.authenticator.SlipCode;
import nl.tweestap.classroom.SlipClaiming.Claimed;
import nl.tweestap.database.TriedAgain;
import nl.tweestap.limit.Limiter;
import nl.tweestap.register.Persons;

/** The half of {@link SlipClaiming} in its transaction: looks among the person's own slips only. */
@ApplicationScoped
@TriedAgain
@Transactional
public class SlipClaimingInTransaction {

    @Inject Accounts accounts;
    @Inject Persons persons;
    @Inject Slips slips;
    @Inject FirstProofs proofs;
    @Inject History history;
    @Inject Limiter limiter;
    @Inject InstantSource clock;

    Claimed claim(Account account, String sessionId, SlipCode code, String browser) {
        LockedAccount locked = accounts.lock(account.id());
        Optional<Slip> slip =
                persons.findByUsername(account.school(), account.username())
                        .filter(ClassProof::isStudent)
                        .flatMap(person -> slips.find(person.id(), code));
        if (slip.isEmpty()) {
            history.add(account.id(), Event.WRONG_CODE, "", browser);
            return Claimed.WRONG;
        }
        return switch (slip.get().stateAt(clock.instant())) {
            case READY -> noted(locked, sessionId, slip.get());
            case USED -> Claimed.USED;
            case REPLACED -> Claimed.REPLACED;
            case EXPIRED -> Claimed.EXPIRED;
        };
    }

    private Claimed noted(LockedAccount account, String sessionId, Slip slip) {
        proofs.noteSlip(account, sessionId, slip);
        limiter.giveBackAll(SlipClaiming.limit(sessionId));
        return Claimed.ACCEPTED;
    }
}
