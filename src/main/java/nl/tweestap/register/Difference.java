package nl.tweestap.register;

import java.util.Optional;

/**
 * What is said of somebody beside what is known.
 *
 * @param before empty for somebody new
 */
public record Difference(Optional<RegisteredPerson> before, PersonDetails after) {

    static Difference of(Optional<RegisteredPerson> before, Said said) {
        return new Difference(before, said.over(before));
    }

    public boolean isNew() {
        return before.isEmpty();
    }

    /** Whether there is nothing to write. */
    public boolean isSame() {
        return before.filter(person -> person.isAs(after)).isPresent();
    }

    @Override
    public String toString() {
        return "Difference(hidden)";
    }
}
