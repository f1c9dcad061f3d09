package nl.tweestap.register;

import java.util.Optional;

/** What a source says of somebody: all that it knows, which need not be everything. */
public interface Said {

    /** Of whom: the user name, as names are compared. */
    String usernameKey();

    /**
     * How the register has the person once this was taken over.
     *
     * @param known what it has now; empty when nobody of this name was ever known
     */
    PersonDetails over(Optional<RegisteredPerson> known);
}
