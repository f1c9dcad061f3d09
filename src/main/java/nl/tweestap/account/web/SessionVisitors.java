package nl.tweestap.account.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.tweestap.account.Account;
import nl.tweestap.account.Accounts;
import nl.tweestap.account.Authenticators;
import nl.tweestap.account.Session;
import nl.tweestap.account.Sessions;
import nl.tweestap.shell.Visitor;
import nl.tweestap.shell.VisitorState;
import nl.tweestap.shell.Visitors;

/**
 * Recognises people by the session token in their cookie. How far they are is derived from what the
 * account has now, so a session that began before the first binding gets no further than one after.
 */
@ApplicationScoped
public class SessionVisitors implements Visitors {

    @Inject Sessions sessions;
    @Inject Accounts accounts;
    @Inject Authenticators authenticators;

    @Override
    public Optional<Visitor> recognise(String token) {
        return sessions.find(token)
                .flatMap(
                        session ->
                                accounts.find(session.accountId())
                                        .map(account -> visitor(session, account)));
    }

    private Visitor visitor(Session session, Account account) {
        return new Visitor(
                account.id(),
                session.id(),
                account.school(),
                account.displayName(),
                state(session));
    }

    private VisitorState state(Session session) {
        return switch (session.state()) {
            case SIGNED_IN -> VisitorState.SIGNED_IN;
            case PASSWORD_GIVEN ->
                    authenticators.hasAny(session.accountId())
                            ? VisitorState.SECOND_FACTOR_WANTED
                            : VisitorState.ENROLLING;
        };
    }
}
