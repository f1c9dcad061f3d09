package nl.tweestap.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import nl.tweestap.account.Account;
import nl.tweestap.account.Accounts;
import nl.tweestap.account.Authenticators;
import nl.tweestap.account.SessionLength;
import nl.tweestap.account.Sessions;
import nl.tweestap.authenticator.Authenticator;
import nl.tweestap.directory.Directories;
import nl.tweestap.directory.Directory;
import nl.tweestap.directory.DirectoryBusy;
import nl.tweestap.directory.Person;
import nl.tweestap.directory.Rank;
import nl.tweestap.register.Register;

/** Takes somebody from a password to a session. */
@ApplicationScoped
public class SignIn {

    @Inject Directories directories;
    @Inject Register register;
    @Inject Accounts accounts;
    @Inject Authenticators authenticators;
    @Inject Sessions sessions;

    /** Whether the people of a school can sign in at all, as far as is known. */
    public Directory.Condition condition(String school) {
        return directories.of(school).condition();
    }

    /**
     * Where somebody comes from and wants to go.
     *
     * @param language tag the person reads now; messages come in it
     * @param returnPath a checked path of this site; empty for none
     */
    public record Visit(String school, String language, String returnPath, String browser) {}

    /**
     * Whose password was right.
     *
     * @param begun the session; none where nobody gets into the account
     */
    public record Known(Optional<Sessions.Begun> begun) {}

    /**
     * Checks the password and begins a session that still has everything to prove.
     *
     * @return empty when name or password is wrong
     * @throws DirectoryBusy when passwords cannot be checked just now
     */
    public Optional<Known> start(String username, String password, Visit visit)
            throws DirectoryBusy {
        return directories
                .of(visit.school())
                .check(username, password)
                .map(person -> new Known(begun(person, visit)));
    }

    private Optional<Sessions.Begun> begun(Person person, Visit visit) {
        Account account = account(person, visit);
        return account.isBlocked()
                ? Optional.empty()
                : Optional.of(
                        sessions.begin(
                                account.id(), visit.returnPath(), visit.browser(), length(person)));
    }

    private static SessionLength length(Person person) {
        return Rank.of(person.roles()).isOfDesk() ? SessionLength.DESK : SessionLength.USUAL;
    }

    private Account account(Person person, Visit visit) {
        register.note(visit.school(), person.details());
        Accounts.Profile profile = new Accounts.Profile(person.displayName(), person.mail());
        Optional<Account> known = accounts.find(visit.school(), person.username());
        known.ifPresent(account -> accounts.refresh(account.id(), profile, visit.language()));
        return known.orElseGet(() -> create(person, profile, visit));
    }

    private Account create(Person person, Accounts.Profile profile, Visit visit) {
        try {
            return accounts.create(visit.school(), person.username(), profile, visit.language());
        } catch (PersistenceException madeInAnotherTab) {
            return accounts.find(visit.school(), person.username())
                    .orElseThrow(() -> madeInAnotherTab);
        }
    }

    /** The authenticator that is asked first; empty when there is none but recovery codes. */
    public Optional<Authenticator> preferred(Account account) {
        return account.defaultAuthenticator().flatMap(id -> authenticators.find(account.id(), id));
    }
}
