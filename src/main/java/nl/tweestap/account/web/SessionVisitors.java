package nl.tweestap.account.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.tweestap.account.Recognition;
import nl.tweestap.account.Recognition.Known;
import nl.tweestap.shell.Visitor;
import nl.tweestap.shell.VisitorState;
import nl.tweestap.shell.Visitors;

/**
 * Recognises people by the session token in their cookie. How far they are is derived from what the
 * account has now, so a session that began before the first binding gets no further than one after.
 */
@ApplicationScoped
public class SessionVisitors implements Visitors {

    @Inject Recognition recognition;

    @Override
    public Optional<Visitor> recognise(String token) {
        return recognition.of(token).map(SessionVisitors::visitor);
    }

    private static Visitor visitor(Known known) {
        return new Visitor(
                known.account().id(),
                known.session().id(),
                known.account().school(),
                known.account().username(),
                known.account().displayName(),
                state(known),
                known.session().endsAt(),
                known.session().isProlongable(),
                known.session().returnPath());
    }

    private static VisitorState state(Known known) {
        return switch (known.session().state()) {
            case SIGNED_IN -> VisitorState.SIGNED_IN;
            case PASSWORD_GIVEN ->
                    known.isSecondFactorWanted()
                            ? VisitorState.SECOND_FACTOR_WANTED
                            : VisitorState.ENROLLING;
        };
    }
}
