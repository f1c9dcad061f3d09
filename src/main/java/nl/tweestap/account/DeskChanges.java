package nl.tweestap.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import nl.tweestap.account.Account.Hold;
import nl.tweestap.account.History.Event;
import nl.tweestap.authenticator.Authenticator;
import nl.tweestap.authenticator.PassCode;
import nl.tweestap.authenticator.TemporaryPass;

/**
 * What the service desk changes about an account, each with its line in the history. Whether it may
 * is {@code helpdesk.help}'s to know, and so is telling the owner.
 *
 * <p>Nothing here leaves an account open to its password alone: whoever takes the last way off
 * gives a pass with it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DeskChanges {

    @Inject Accounts accounts;
    @Inject Authenticators authenticators;
    @Inject Binding binding;
    @Inject Passes passes;
    @Inject Sessions sessions;
    @Inject History history;
    @Inject InstantSource clock;
    @Inject jakarta.enterprise.event.Event<StartedOver> startedOver;

    /** Everything was taken off an account, in the transaction that goes on. */
    public record StartedOver(String accountId) {}

    /** Gives a pass; an earlier one is dead from then on. */
    public void givePass(LockedAccount account, TemporaryPass pass, PassCode code, Actor desk) {
        binding.givePass(account, pass, code, desk);
        history.add(account.id(), Event.PASS_GIVEN, "", desk.browser());
    }

    /**
     * Takes one off. A pass stays as a row that opens nothing: without it the account might be open
     * to its password.
     */
    public void remove(LockedAccount account, Authenticator one, Actor desk) {
        if (one.kind().isGiven()) {
            passes.end(account.id(), clock.instant());
        } else {
            binding.letGo(account, one.id(), desk);
        }
        history.add(account.id(), Event.AUTHENTICATOR_REMOVED, one.label(), desk.browser());
    }

    /** Takes everything off, and ends every session. */
    public void startOver(LockedAccount account, Actor desk) {
        authenticators.of(account.id()).stream()
                .filter(one -> !one.kind().isGiven())
                .forEach(one -> binding.letGo(account, one.id(), desk));
        sessions.endAll(account.id());
        startedOver.fire(new StartedOver(account.id()));
        history.add(account.id(), Event.STARTED_OVER, "", desk.browser());
    }

    public void endSessions(LockedAccount account, Actor desk) {
        sessions.endAll(account.id());
        history.add(account.id(), Event.SIGNED_OUT_EVERYWHERE, "", desk.browser());
    }

    /** Keeps everybody out, on all nodes at once; a pass that was given opens nothing after it. */
    public void block(LockedAccount account, Actor desk) {
        accounts.hold(account, Hold.DESK);
        passes.end(account.id(), clock.instant());
        sessions.endAll(account.id());
        history.add(account.id(), Event.BLOCKED, "", desk.browser());
    }

    public void unblock(LockedAccount account, Actor desk) {
        accounts.hold(account, Hold.NONE);
        history.add(account.id(), Event.UNBLOCKED, "", desk.browser());
    }

    /** The owner objects: everybody is kept out, a pass opens nothing, and nothing is deleted. */
    public void suspend(LockedAccount account) {
        accounts.hold(account, Hold.OBJECTED);
        passes.end(account.id(), clock.instant());
        sessions.endAll(account.id());
        history.add(account.id(), Event.OBJECTED, "", "");
    }
}
