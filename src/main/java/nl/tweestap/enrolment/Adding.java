package nl.tweestap.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.tweestap.account.Account;
import nl.tweestap.account.Accounts;
import nl.tweestap.account.Authenticators;
import nl.tweestap.account.Session;
import nl.tweestap.school.School.Method;

/** Binding one more authenticator, whatever the plan says. */
@ApplicationScoped
@Transactional
public class Adding {

    @Inject Enrolments enrolments;
    @Inject FreshStates fresh;
    @Inject Accounts accounts;
    @Inject Authenticators authenticators;

    /**
     * Begins binding one more of this method, if there is room for it, in the place of what was
     * under way. It belongs to this session and ends with it.
     *
     * @param returnPath where the person goes after it
     */
    public Enrolment begin(Account account, Session session, Method method, String returnPath) {
        accounts.lock(account.id());
        boolean hasRoom =
                method == Method.RECOVERY_CODES
                        || authenticators.hasRoom(account.id(), Plan.kind(method));
        if (!hasRoom) {
            return enrolments.current(account, session);
        }
        return enrolments.begin(
                session,
                fresh.of(method),
                Optional.of(method),
                enrolments.skipped(account),
                returnPath);
    }
}
