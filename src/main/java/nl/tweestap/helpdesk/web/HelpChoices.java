package nl.tweestap.helpdesk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tweestap.account.Authenticators;
import nl.tweestap.account.web.AuthenticatorLine;
import nl.tweestap.authenticator.Authenticator;
import nl.tweestap.authenticator.TemporaryPass;
import nl.tweestap.helpdesk.help.Act;
import nl.tweestap.helpdesk.help.Helped;
import nl.tweestap.shell.Texts;
import org.jspecify.annotations.Nullable;

/** What there is to choose in the first step of a help wizard. */
@Named("helpChoices")
@RequestScoped
public class HelpChoices {

    /** For how long a pass may be given, to choose from. */
    static final List<Integer> MINUTES = List.of(10, 30, 60, 120, 240, 480);

    static final int USUAL = (int) TemporaryPass.USUAL.toMinutes();

    @Inject CurrentHelp current;
    @Inject Helped helped;
    @Inject Authenticators authenticators;
    @Inject Texts texts;

    /** One of the account's, to take off. */
    public record Choice(String id, AuthenticatorLine line) {}

    /** What can be taken off; nothing where that is not what is done. */
    public List<Choice> getChoices() {
        return choices().map(this::choice).toList();
    }

    private Stream<Authenticator> choices() {
        return Optional.of(current.act())
                .filter(Act.REMOVE::equals)
                .flatMap(act -> current.person())
                .flatMap(helped::account)
                .stream()
                .flatMap(account -> authenticators.of(account.id()).stream());
    }

    private Choice choice(Authenticator one) {
        String kind = texts.get("account.kind." + one.kind().slug());
        return new Choice(one.id(), AuthenticatorLine.of(one, kind, one.label()));
    }

    /** For how long a pass may be good; nothing where none is given. */
    public List<Integer> getMinutes() {
        return switch (current.act()) {
            case PASS, REMOVE, START_OVER -> MINUTES;
            case END_SESSIONS, BLOCK, UNBLOCK, INVITE -> List.of();
        };
    }

    public @Nullable String chosenMinutes(int minutes) {
        return minutes == USUAL ? "selected" : null;
    }
}
