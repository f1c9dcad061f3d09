package nl.tweestap.helpdesk.help;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import nl.tweestap.account.Account;
import nl.tweestap.account.Accounts;
import nl.tweestap.account.DeskChanges;
import nl.tweestap.account.LockedAccount;
import nl.tweestap.account.OnceOnlyHelp;
import nl.tweestap.database.TriedAgain;
import nl.tweestap.helpdesk.check.Evidences;
import nl.tweestap.helpdesk.log.Action;
import nl.tweestap.helpdesk.log.ActionLog;
import nl.tweestap.helpdesk.log.Employee;
import nl.tweestap.helpdesk.log.Entry;

/**
 * An owner says of what the helpdesk did: that was not me. Nobody gets in any more and nothing is
 * deleted, until a lead has found out who it was.
 */
@ApplicationScoped
@TriedAgain
@Transactional
public class Objecting {

    @Inject Objections objections;
    @Inject OnceOnlyObjections onceOnly;
    @Inject OnceOnlyHelp help;
    @Inject Accounts accounts;
    @Inject DeskChanges changes;
    @Inject Evidences evidences;
    @Inject ActionLog log;
    @Inject InstantSource clock;

    /** Suspends. For a token that is unknown, used or too old nothing happens, and nobody hears. */
    public void object(String token) {
        objections.find(token).ifPresent(this::object);
    }

    private void object(Objections.Told told) {
        LockedAccount account = accounts.lock(told.accountId());
        if (!onceOnly.object(told.id(), clock.instant())) {
            return;
        }
        help.count(account, account.account().timesHelped());
        objections.end(account.id());
        changes.suspend(account);
        evidences.end(told.personId());
        Account owner = account.account();
        log.add(
                new Entry(
                        owner.school(),
                        new Employee(
                                owner.id(), owner.school(), owner.username(), owner.displayName()),
                        Action.OBJECTED,
                        told.personId(),
                        "",
                        "",
                        told.act().slug()));
    }
}
