package nl.tweestap.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Whose session a token is, and how far it is: asked with every page, so in one transaction. */
@ApplicationScoped
@Transactional
public class Recognition {

    @Inject Sessions sessions;
    @Inject Authenticators authenticators;

    /**
     * Somebody who was recognised.
     *
     * @param isSecondFactorWanted whether only the password was given, and there is more to ask for
     */
    public record Known(Session session, Account account, boolean isSecondFactorWanted) {}

    /** Empty for a token nobody has, or has any more. */
    public Optional<Known> of(String token) {
        return sessions.findOwned(token)
                .map(
                        one ->
                                new Known(
                                        one.session(),
                                        one.account(),
                                        isSecondFactorWanted(one.session())));
    }

    private boolean isSecondFactorWanted(Session session) {
        return session.state() == SessionState.PASSWORD_GIVEN
                && authenticators.hasAny(session.accountId());
    }
}
