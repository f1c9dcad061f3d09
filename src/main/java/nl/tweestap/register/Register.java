package nl.tweestap.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.tweestap.database.TriedAgain;

/** Keeps the register as a school's directories and imports say. */
@ApplicationScoped
public class Register {

    /** More in one call would be more than a statement takes. */
    public static final int MOST_AT_ONCE = 500;

    @Inject Persons persons;
    @Inject PersonChanges changes;
    @Inject Event<Written> written;

    /** Something was written in the transaction that ended. */
    public record Written() {}

    /**
     * Somebody whom the school's directory knows, as it says now: written when something differs. A
     * directory says neither number nor position, so those stay as they are.
     */
    @TriedAgain
    @Transactional
    public void note(String school, PersonDetails details) {
        Optional<RegisteredPerson> known = persons.findByUsername(school, details.username());
        PersonDetails now = known.map(details::besides).orElse(details);
        if (!known.map(person -> person.isAs(now)).orElse(false)) {
            add(school, List.of(now));
        }
    }

    /**
     * Has others who write wait for the end of the caller's transaction. Who locks anything else as
     * well begins with this.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void begin() {
        changes.take(0);
    }

    /**
     * Takes over what is said of these people, in the caller's transaction, which begins with this:
     * others who write wait for its end. Who stands there twice is taken as last said.
     *
     * @param people at most {@link #MOST_AT_ONCE}
     * @return what was written
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Difference> add(String school, List<? extends Said> people) {
        List<Difference> differences = persons.write(school, people);
        if (!differences.isEmpty()) {
            written.fire(new Written());
        }
        return differences;
    }

    /**
     * These people, by {@link nl.tweestap.text.TypedText#key} of their user names, left the school.
     *
     * @param usernameKeys at most {@link #MOST_AT_ONCE}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void leave(String school, Collection<String> usernameKeys) {
        persons.leave(school, usernameKeys);
        written.fire(new Written());
    }
}
