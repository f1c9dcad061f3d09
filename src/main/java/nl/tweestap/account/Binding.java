package nl.tweestap.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import nl.tweestap.account.History.Event;
import nl.tweestap.authenticator.Authenticator;
import nl.tweestap.authenticator.PassCode;
import nl.tweestap.authenticator.RecoveryCode;
import nl.tweestap.authenticator.RecoveryCodes;
import nl.tweestap.authenticator.TemporaryPass;

/**
 * Binds authenticators to an account and unbinds them. Each change is one transaction: the
 * authenticator, its line in the history and the notice to its owner (SP 800-63B-4 §4.1.2, §4.6).
 *
 * <p>The account is locked: of two changes at once the second sees what the first left, so that two
 * removals cannot take the last two ways in.
 *
 * <p>A change of the ways in reaches the other sessions of the account in the same transaction
 * (decision 21).
 *
 * <p>That the person has proven to have it is the caller's to know, and whether they may change
 * anything at all is {@link ChangeRight}'s: {@link OwnChanges} and the enrolment ask it in the same
 * transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Binding {

    @Inject Accounts accounts;
    @Inject Authenticators authenticators;
    @Inject Passes passes;
    @Inject LastWay lastWay;
    @Inject History history;
    @Inject Notices notices;
    @Inject OtherSessions others;
    @Inject jakarta.enterprise.event.Event<Unbound> unbound;

    /**
     * Binds what was proven. The first one becomes the default.
     *
     * @return whether there was room for one more of its kind, and it is not there already
     */
    public boolean bind(LockedAccount locked, Authenticator authenticator, Actor actor) {
        Account account = locked.account();
        if (!authenticators.add(account.id(), authenticator)) {
            return false;
        }
        if (account.defaultAuthenticator().isEmpty() && authenticator.kind().isEveryday()) {
            accounts.chooseDefault(account.id(), Optional.of(authenticator.id()));
        }
        others.proveAnew(locked, actor);
        if (authenticator.kind().isEveryday()) {
            letPassGo(locked, actor);
        }
        tell(account, Event.AUTHENTICATOR_BOUND, authenticator, actor.browser());
        return true;
    }

    /** Who has a way in again needs no pass, which would be one more for a thief. */
    private void letPassGo(LockedAccount locked, Actor actor) {
        authenticators
                .first(locked.id(), TemporaryPass.class)
                .ifPresent(pass -> remove(locked, pass.id(), actor));
    }

    /**
     * Gives the account a pass; an earlier one is dead from then on. Its line in the history and
     * its notice are the caller's.
     */
    public void givePass(LockedAccount locked, TemporaryPass pass, PassCode code, Actor actor) {
        letPassGo(locked, actor);
        authenticators.add(locked.id(), pass);
        passes.keep(pass.id(), code);
        others.proveAnew(locked, actor);
    }

    /**
     * Binds a new set of recovery codes; an old set is dead from then on (SP 800-63B-4 §4.2.1.1).
     */
    public void bindCodes(
            LockedAccount locked, RecoveryCodes set, List<RecoveryCode> codes, Actor actor) {
        Account account = locked.account();
        authenticators
                .first(account.id(), RecoveryCodes.class)
                .ifPresent(old -> remove(locked, old.id(), actor));
        authenticators.add(account.id(), set);
        authenticators.addCodes(set.id(), codes);
        others.proveAnew(locked, actor);
        tell(account, Event.AUTHENTICATOR_BOUND, set, actor.browser());
    }

    private void remove(LockedAccount locked, String authenticatorId, Actor actor) {
        authenticators.remove(locked.id(), authenticatorId);
        others.endSignedInWith(locked, actor, authenticatorId);
        others.proveAnew(locked, actor);
    }

    /**
     * Unbinds an authenticator, unless it is the last one the person can sign in with every day.
     *
     * @return whether it is gone
     */
    boolean unbind(LockedAccount locked, String authenticatorId, Actor actor) {
        return unbind(locked, authenticatorId, actor, lastWay::mayGo);
    }

    /**
     * Unbinds one that is lost, unless nothing would keep strangers out ({@link LastWay}).
     *
     * @return whether it is gone
     */
    boolean unbindLost(LockedAccount locked, String authenticatorId, Actor actor) {
        return unbind(locked, authenticatorId, actor, lastWay::mayGoLost);
    }

    boolean isBound(LockedAccount locked, String authenticatorId) {
        return authenticators.find(locked.account().id(), authenticatorId).isPresent();
    }

    private boolean unbind(
            LockedAccount locked,
            String authenticatorId,
            Actor actor,
            BiPredicate<String, Authenticator> isAllowed) {
        Account account = locked.account();
        Optional<Authenticator> going = authenticators.find(account.id(), authenticatorId);
        if (going.isEmpty() || !isAllowed.test(account.id(), going.get())) {
            return going.isEmpty();
        }
        letGo(locked, authenticatorId, actor);
        tell(account, Event.AUTHENTICATOR_REMOVED, going.get(), actor.browser());
        return true;
    }

    /** Unbinds it, whatever is left: what that means, and telling it, is the caller's. */
    void letGo(LockedAccount locked, String authenticatorId, Actor actor) {
        remove(locked, authenticatorId, actor);
        unbound.fire(new Unbound(authenticatorId));
        accounts.chooseDefault(locked.id(), stillDefault(locked.id()));
    }

    private Optional<String> stillDefault(String accountId) {
        Optional<String> now = accounts.find(accountId).flatMap(Account::defaultAuthenticator);
        return now.filter(id -> authenticators.find(accountId, id).isPresent())
                .or(() -> firstLeft(accountId));
    }

    private Optional<String> firstLeft(String accountId) {
        return authenticators.of(accountId).stream()
                .filter(one -> one.kind().isEveryday())
                .map(Authenticator::id)
                .findFirst();
    }

    /** Makes one of the account's own authenticators the one that is asked first. */
    void chooseDefault(LockedAccount locked, String authenticatorId, String browser) {
        Account account = locked.account();
        authenticators
                .find(account.id(), authenticatorId)
                .filter(one -> one.kind().isEveryday())
                .ifPresent(
                        chosen -> {
                            accounts.chooseDefault(account.id(), Optional.of(chosen.id()));
                            tell(account, Event.DEFAULT_CHANGED, chosen, browser);
                        });
    }

    /**
     * Gives one of the account's own authenticators another name, if it is still there.
     *
     * @param name one line of 1 to {@link Authenticator#MAX_NAME_LENGTH} characters
     */
    @Transactional
    void rename(Account account, String authenticatorId, String name, String browser) {
        if (!Authenticator.isName(name)) {
            throw new IllegalArgumentException("Not a name for an authenticator");
        }
        if (authenticators.find(account.id(), authenticatorId).isPresent()) {
            authenticators.rename(account.id(), authenticatorId, name);
            history.add(account.id(), Event.AUTHENTICATOR_RENAMED, name, browser);
        }
    }

    private void tell(Account account, Event event, Authenticator authenticator, String browser) {
        history.add(account.id(), event, authenticator.label(), browser);
        notices.send(account, event, authenticator, browser);
    }
}
