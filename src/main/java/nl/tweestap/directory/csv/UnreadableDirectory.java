package nl.tweestap.directory.csv;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.tweestap.directory.Directory;
import nl.tweestap.directory.DirectoryOutOfOrder;
import nl.tweestap.directory.Person;

/** While the file cannot be read. Nobody is told that a password is wrong. */
final class UnreadableDirectory implements Directory {

    @Override
    public Condition condition() {
        return Condition.OUT_OF_ORDER;
    }

    @Override
    public Set<Ability> abilities() {
        return Set.of(Ability.CHECKS_PASSWORDS, Ability.FINDS_PEOPLE, Ability.TELLS_ROLES);
    }

    @Override
    public Optional<Person> check(String username, String password) throws DirectoryOutOfOrder {
        throw new DirectoryOutOfOrder();
    }

    @Override
    public Optional<Person> find(String username) throws DirectoryOutOfOrder {
        throw new DirectoryOutOfOrder();
    }

    @Override
    public List<Person> search(String words) throws DirectoryOutOfOrder {
        throw new DirectoryOutOfOrder();
    }
}
