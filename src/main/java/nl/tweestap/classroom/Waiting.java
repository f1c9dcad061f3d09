package nl.tweestap.classroom;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tweestap.account.Session;
import nl.tweestap.account.SessionNumber;
import nl.tweestap.account.Sessions;

/** At which screens students wait: signed in with a password and nothing else. */
@ApplicationScoped
public class Waiting {

    @Inject Sessions sessions;

    /** The sessions at the screens, by account. */
    Map<String, List<String>> sessions(Collection<String> accounts) {
        return sessions.of(accounts).stream()
                .filter(Session::isWaiting)
                .collect(groupingBy(Session::accountId, mapping(Session::id, toList())));
    }

    /** The one screen of an account with this number; of two that share it nobody knows which. */
    Optional<Session> find(String accountId, String number) {
        List<Session> found =
                sessions.of(accountId).stream()
                        .filter(Session::isWaiting)
                        .filter(one -> SessionNumber.of(one.id()).equals(number))
                        .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
