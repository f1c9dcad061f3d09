package nl.tweestap.helpdesk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tweestap.account.Account;
import nl.tweestap.account.Authenticators;
import nl.tweestap.account.History;
import nl.tweestap.account.Sessions;
import nl.tweestap.authenticator.Authenticator;
import nl.tweestap.enrolment.RunsUnderWay;
import nl.tweestap.enrolment.UnderWay;
import nl.tweestap.helpdesk.Looking;
import org.jspecify.annotations.Nullable;

/** How it stands with somebody at this moment, read once in a request. */
@RequestScoped
public class SeenNow {

    @Inject RunsUnderWay runs;
    @Inject History history;
    @Inject Sessions sessions;
    @Inject Authenticators authenticators;

    private @Nullable State state;

    /** What is known of one person in this request. */
    private record State(
            Optional<UnderWay> run, List<History.Line> lines, List<Authenticator> bound) {}

    private State state(Looking.Seen seen) {
        if (state == null) {
            Optional<String> id = seen.account().map(Account::id);
            state =
                    new State(
                            seen.account().flatMap(runs::of),
                            id.map(history::newest).orElse(List.of()),
                            id.map(authenticators::of).orElse(List.of()));
        }
        return state;
    }

    /** Where in the wizard they are; empty when they are not in it. */
    Optional<UnderWay> run(Looking.Seen seen) {
        return state(seen).run();
    }

    List<History.Line> lines(Looking.Seen seen) {
        return state(seen).lines();
    }

    List<Authenticator> authenticators(Looking.Seen seen) {
        return state(seen).bound();
    }

    /** The same text for as long as nothing on the page changes. */
    String mark(Looking.Seen seen) {
        Stream<Object> all =
                Stream.of(
                        run(seen),
                        lines(seen).stream().findFirst(),
                        authenticators(seen).size(),
                        seen.account().map(one -> sessions.of(one.id()).size()));
        return Integer.toHexString(
                all.map(Object::toString).collect(Collectors.joining()).hashCode());
    }
}
