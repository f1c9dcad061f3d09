package nl.tweestap.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.tweestap.authenticator.Authenticator;
import nl.tweestap.authenticator.RecoveryCodes;
import nl.tweestap.authenticator.TemporaryPass;

/**
 * What has to stay, so that no account is left with nothing: such a one is open to whoever knows
 * its password.
 */
@ApplicationScoped
@Transactional
public class LastWay {

    @Inject Authenticators authenticators;

    /**
     * Of what people sign in with every day one has to stay. Recovery codes and a pass may go while
     * one is there.
     */
    public boolean mayGo(String accountId, Authenticator authenticator) {
        long everyday =
                authenticators.of(accountId).stream()
                        .filter(one -> one.kind().isEveryday())
                        .count();
        return everyday > (authenticator.kind().isEveryday() ? 1 : 0);
    }

    /**
     * The same for one that is lost: the last one for every day may go too, while a recovery code
     * is left to come in with, or a pass stands there: beside that, spent or over, nobody binds
     * anything with the password alone.
     */
    boolean mayGoLost(String accountId, Authenticator authenticator) {
        return mayGo(accountId, authenticator)
                || (authenticator.kind().isEveryday() && isHeld(accountId));
    }

    private boolean isHeld(String accountId) {
        boolean hasCodesLeft =
                authenticators
                        .first(accountId, RecoveryCodes.class)
                        .filter(codes -> codes.unused() > 0)
                        .isPresent();
        return hasCodesLeft || authenticators.first(accountId, TemporaryPass.class).isPresent();
    }
}
