package nl.tweestap.helpdesk.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.tweestap.account.Account;
import nl.tweestap.account.LookedAt;
import nl.tweestap.register.Persons;
import nl.tweestap.register.RegisteredPerson;

/** What the owner of an account may know of the log: who, when and what, not why. */
@ApplicationScoped
public class OwnersView implements LookedAt {

    /** What fits beside somebody's own history. */
    private static final int MOST_SHOWN = 20;

    @Inject ActionLog log;
    @Inject Persons persons;

    @Override
    public List<Look> of(Account account) {
        return persons
                .findByUsername(account.school(), account.username())
                .map(RegisteredPerson::id)
                .map(id -> log.of(account.school(), id, MOST_SHOWN))
                .orElse(List.of())
                .stream()
                .map(line -> new Look(line.at(), line.by().displayName(), line.action().words()))
                .toList();
    }
}
