package nl.tweestap.directory;

import java.util.Optional;
import java.util.Set;

/** Where the school's people and their passwords live. */
public interface Directory {

    /** Longer than any real one; a longer name or password is wrong without being hashed. */
    int MAX_LENGTH = 1_000;

    /**
     * Checks a password.
     *
     * @param school slug of the school
     * @param username as typed
     * @param password as typed; compared after Unicode normalisation NFC (SP 800-63B-4 §3.1.1.2)
     * @return the person; empty when name or password is wrong, which cannot be told apart
     * @throws DirectoryBusy when too many passwords are being checked just now
     */
    Optional<Person> check(String school, String username, String password) throws DirectoryBusy;

    /**
     * What somebody may do today, so that a role that was taken away is gone at once.
     *
     * @param username as the directory spells it
     * @return none for people it does not know
     */
    Set<Person.Role> roles(String school, String username);
}
