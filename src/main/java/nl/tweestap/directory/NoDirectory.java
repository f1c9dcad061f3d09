package nl.tweestap.directory;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where no directory is set up: nobody is known. */
public final class NoDirectory implements Directory {

    @Override
    public Condition condition() {
        return Condition.NOT_SET_UP;
    }

    @Override
    public Set<Ability> abilities() {
        return Set.of();
    }

    @Override
    public Optional<Person> check(String username, String password) {
        return Optional.empty();
    }

    @Override
    public Optional<Person> find(String username) {
        return Optional.empty();
    }

    @Override
    public List<Person> search(String words) {
        return List.of();
    }
}
