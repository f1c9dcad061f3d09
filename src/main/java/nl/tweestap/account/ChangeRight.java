package nl.tweestap.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import nl.tweestap.authenticator.TemporaryPass;

/**
 * Whether somebody may change authenticators now: signed in with a second factor not older than
 * {@link Session#FRESH}, come in with a pass and nothing else, or on the way to the very first one
 * (SP 800-63B-4 §4.1.2). Pages ask it to lead people to a second factor; the transactions that
 * change something ask it again and refuse.
 */
@ApplicationScoped
public class ChangeRight {

    @Inject Sessions sessions;
    @Inject Authenticators authenticators;
    @Inject Passes passes;
    @Inject InstantSource clock;

    /**
     * Asked of a token as it is now.
     *
     * @return false too for a token nobody has, or has any more
     */
    @Transactional
    public boolean of(String token) {
        return sessions.find(token)
                .map(session -> of(session) || isByPass(session, token))
                .orElse(false);
    }

    /**
     * Whether a second factor of the last {@link Session#FRESH} is there, a pass too: for what is
     * done to others, where having come in with a pass is no reason for more time.
     */
    @Transactional
    public boolean isFresh(String token) {
        return sessions.find(token)
                .filter(session -> session.state() == SessionState.SIGNED_IN)
                .filter(session -> session.isFresh(clock.instant()))
                .isPresent();
    }

    /**
     * The same for what the school's plan does not ask: only for who is signed in. On the way to
     * the very first one there is the plan, and no way round it.
     */
    @Transactional
    public boolean toAdd(String token) {
        return sessions.find(token)
                .filter(session -> session.state() == SessionState.SIGNED_IN)
                .map(session -> of(session) || isByPass(session, token))
                .orElse(false);
    }

    /**
     * Whether the session with this token came in with the account's pass, and may bind by that.
     */
    @Transactional
    public boolean isByPass(String token) {
        return sessions.find(token).filter(session -> isByPass(session, token)).isPresent();
    }

    /**
     * A pass is spent and cannot be asked again, so who came in with it may bind as long as the
     * session lasts: while the pass is the newest one and nothing for every day is there.
     */
    private boolean isByPass(Session session, String token) {
        return session.state() == SessionState.SIGNED_IN
                && authenticators.of(session.accountId()).stream()
                        .noneMatch(one -> one.kind().isEveryday())
                && authenticators
                        .first(session.accountId(), TemporaryPass.class)
                        .filter(pass -> passes.isSecondFactorOf(token, pass.id()))
                        .isPresent();
    }

    private boolean of(Session session) {
        return switch (session.state()) {
            case SIGNED_IN -> session.isFresh(clock.instant());
            case PASSWORD_GIVEN -> !authenticators.hasAny(session.accountId());
        };
    }
}
