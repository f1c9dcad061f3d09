package nl.tweestap.directory;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;
import nl.tweestap.register.Fitted;

/**
 * A directory as the portal sees it: without the people whose user name it cannot keep. The log
 * says how the operator finds them, not who they are.
 */
record KnownPeople(String school, Directory all) implements Directory {

    private static final Logger LOG = Logger.getLogger(KnownPeople.class.getName());

    @Override
    public Set<Ability> abilities() {
        return all.abilities();
    }

    @Override
    public Condition condition() {
        return all.condition();
    }

    @Override
    public Optional<Person> check(String username, String password) throws DirectoryBusy {
        return all.check(username, password).filter(this::isKnown);
    }

    @Override
    public Optional<Person> find(String username) throws DirectoryBusy {
        return all.find(username).filter(this::isKnown);
    }

    @Override
    public List<Person> search(String words) throws DirectoryBusy {
        return all.search(words).stream().filter(Person::isKeepable).toList();
    }

    private boolean isKnown(Person person) {
        boolean isKnown = person.isKeepable();
        if (!isKnown) {
            LOG.warning(
                    "The directory of "
                            + school
                            + " has somebody whose user name is longer than "
                            + Fitted.MAX_LENGTH
                            + " characters or cannot be written; nobody can sign in with it");
        }
        return isKnown;
    }
}
