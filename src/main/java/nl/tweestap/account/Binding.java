package nl.tweestap.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.tweestap.account.History.Event;
import nl.tweestap.authenticator.Authenticator;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.authenticator.Phone;
import nl.tweestap.authenticator.RecoveryCode;
import nl.tweestap.authenticator.RecoveryCodes;

/**
 * Binds authenticators to an account and unbinds them. Each change is one transaction: the
 * authenticator, its line in the history and the notice to its owner (SP 800-63B-4 §4.1.2, §4.6).
 *
 * <p>The account is locked first: of two changes at once the second sees what the first left, so
 * that two removals cannot take the last two ways in.
 *
 * <p>That the person has proven to have it is the caller's to know, and whether they may change
 * anything at all is {@link ChangeRight}'s: {@link OwnChanges} and the enrolment ask it in the same
 * transaction.
 */
@ApplicationScoped
@Transactional
public class Binding {

    @Inject Accounts accounts;
    @Inject Authenticators authenticators;
    @Inject Challenges challenges;
    @Inject History history;
    @Inject Notices notices;

    /**
     * Binds what was proven. The first one becomes the default.
     *
     * @return whether there was room for one more of its kind
     */
    public boolean bind(Account bound, Authenticator authenticator, String browser) {
        Account account = accounts.lock(bound.id());
        if (!authenticators.add(account.id(), authenticator)) {
            return false;
        }
        if (account.defaultAuthenticator().isEmpty() && canBeDefault(authenticator)) {
            accounts.chooseDefault(account.id(), Optional.of(authenticator.id()));
        }
        tell(account, Event.AUTHENTICATOR_BOUND, authenticator, browser);
        return true;
    }

    /**
     * Binds a new set of recovery codes; an old set is dead from then on (SP 800-63B-4 §4.2.1.1).
     */
    public void bindCodes(
            Account bound, RecoveryCodes set, List<RecoveryCode> codes, String browser) {
        Account account = accounts.lock(bound.id());
        authenticators.of(account.id()).stream()
                .filter(old -> old.kind() == Kind.RECOVERY_CODES)
                .forEach(old -> authenticators.remove(account.id(), old.id()));
        authenticators.add(account.id(), set);
        authenticators.addCodes(set.id(), codes);
        tell(account, Event.AUTHENTICATOR_BOUND, set, browser);
    }

    /**
     * Unbinds an authenticator, unless it is the last one the person can sign in with every day.
     *
     * @return whether it is gone
     */
    public boolean unbind(Account bound, String authenticatorId, String browser) {
        Account account = accounts.lock(bound.id());
        Optional<Authenticator> going = authenticators.find(account.id(), authenticatorId);
        if (going.isEmpty() || !mayUnbind(account.id(), going.get())) {
            return going.isEmpty();
        }
        authenticators.remove(account.id(), authenticatorId);
        challenges.removeOf(authenticatorId);
        if (account.defaultAuthenticator().equals(Optional.of(authenticatorId))) {
            accounts.chooseDefault(account.id(), firstLeft(account.id()));
        }
        tell(account, Event.AUTHENTICATOR_REMOVED, going.get(), browser);
        return true;
    }

    /** Recovery codes may always go; of the others one has to stay. */
    public boolean mayUnbind(String accountId, Authenticator authenticator) {
        return !canBeDefault(authenticator)
                || authenticators.of(accountId).stream().filter(Binding::canBeDefault).count() > 1;
    }

    private Optional<String> firstLeft(String accountId) {
        return authenticators.of(accountId).stream()
                .filter(Binding::canBeDefault)
                .map(Authenticator::id)
                .findFirst();
    }

    /** Recovery codes are for the day all else fails, so they are never asked for first. */
    public static boolean canBeDefault(Authenticator authenticator) {
        return switch (authenticator.kind()) {
            case APP, PHONE -> true;
            case RECOVERY_CODES -> false;
        };
    }

    /** Makes one of the account's own authenticators the one that is asked first. */
    public void chooseDefault(Account bound, String authenticatorId, String browser) {
        Account account = accounts.lock(bound.id());
        authenticators
                .find(account.id(), authenticatorId)
                .filter(Binding::canBeDefault)
                .ifPresent(
                        chosen -> {
                            accounts.chooseDefault(account.id(), Optional.of(chosen.id()));
                            tell(account, Event.DEFAULT_CHANGED, chosen, browser);
                        });
    }

    /**
     * Gives one of the account's own authenticators another name.
     *
     * @param name one line of 1 to {@link Authenticator#MAX_NAME_LENGTH} characters
     */
    public void rename(Account account, String authenticatorId, String name, String browser) {
        if (!Authenticator.isName(name)) {
            throw new IllegalArgumentException("Not a name for an authenticator");
        }
        authenticators.rename(account.id(), authenticatorId, name);
        history.add(account.id(), Event.AUTHENTICATOR_RENAMED, name, browser);
    }

    private void tell(Account account, Event event, Authenticator authenticator, String browser) {
        history.add(account.id(), event, label(authenticator), browser);
        notices.send(account, event, authenticator.kind(), label(authenticator));
    }

    /** How history and notices name it: a number is masked. */
    static String label(Authenticator authenticator) {
        return authenticator instanceof Phone phone
                ? phone.number().masked()
                : authenticator.name();
    }
}
