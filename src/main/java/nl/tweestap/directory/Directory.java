package nl.tweestap.directory;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The people of one school, and their passwords where it has them. It is not told about which
 * school it is asked, so it cannot answer for another one: {@link Directories} knows whose it is.
 */
public interface Directory {

    /** Longer than any real one; a longer name, password or search is wrong without being tried. */
    int MAX_LENGTH = 1_000;

    /** What one search brings: more than somebody on the telephone reads through. */
    int MOST_FOUND = 50;

    /** What a directory may be able to do. */
    enum Ability {
        /** Says whether a password is right. Where people sign in elsewhere it cannot. */
        CHECKS_PASSWORDS,
        /** Finds people who never signed in. */
        FINDS_PEOPLE,
        /** Says what somebody may do, for who is found as well as for who signs in. */
        TELLS_ROLES
    }

    /** Whether somebody can be asked for at all. */
    enum Condition {
        ANSWERS,
        /** There is one, and it cannot be asked just now. */
        OUT_OF_ORDER,
        /** The school has none: nobody can sign in. */
        NOT_SET_UP
    }

    /** What is known of it without asking it anything. */
    default Condition condition() {
        return Condition.ANSWERS;
    }

    /** What this one can do. Asked for anything else, it answers as if it knew nobody. */
    Set<Ability> abilities();

    /**
     * Checks a password.
     *
     * @param username a user name or mail address, as typed: see {@link TypedName}
     * @param password as typed; compared after Unicode normalisation NFC (SP 800-63B-4 §3.1.1.2)
     * @return the person; empty when name or password is wrong, which cannot be told apart
     * @throws DirectoryBusy when too many passwords are being checked just now
     */
    Optional<Person> check(String username, String password) throws DirectoryBusy;

    /**
     * Somebody by name, as of now: a role that was taken away is gone at once.
     *
     * @param username a user name or mail address, as typed: see {@link TypedName}
     * @throws DirectoryBusy when the directory does not answer
     */
    Optional<Person> find(String username) throws DirectoryBusy;

    /**
     * The people that somebody may mean: each word typed stands somewhere in their name, user name,
     * mail address or group. Case does not matter, and no character means anything but itself.
     *
     * @param words with spaces between; without any, everybody
     * @return at most {@link #MOST_FOUND}, by name; that many may not be all
     * @throws DirectoryBusy when the directory does not answer
     */
    List<Person> search(String words) throws DirectoryBusy;
}
