package nl.tweestap.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.tweestap.account.Account;
import nl.tweestap.account.Accounts;
import nl.tweestap.account.Authenticators;
import nl.tweestap.account.ChangeRight;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.database.TriedAgain;
import nl.tweestap.school.Schools;

/** Binding one more authenticator besides the plan, for who has come all the way in. */
@ApplicationScoped
@TriedAgain
@Transactional
public class Adding {

    @Inject Enrolling enrolling;
    @Inject FreshStates fresh;
    @Inject Accounts accounts;
    @Inject ChangeRight right;
    @Inject Schools schools;
    @Inject Authenticators authenticators;

    /**
     * Begins binding one more of this kind, if there is room for it, in the place of what was under
     * way. It belongs to this session and ends with it. Who has yet to bind what the plan asks goes
     * on with that.
     *
     * @param returnPath where the person goes after it
     */
    public Enrolment begin(Account account, Sitting session, Kind kind, String returnPath) {
        accounts.lock(account.id());
        boolean isOffered =
                isAllowed(account, kind)
                        && (kind.isReplaced() || authenticators.hasRoom(account.id(), kind));
        if (!isOffered || !right.toAdd(session.token())) {
            return enrolling.current(account, session);
        }
        return enrolling.begin(
                session, fresh.of(kind), Optional.of(kind), enrolling.skipped(account), returnPath);
    }

    private boolean isAllowed(Account account, Kind kind) {
        return schools.find(account.school()).filter(one -> one.policy().allows(kind)).isPresent();
    }
}
