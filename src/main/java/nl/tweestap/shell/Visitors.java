package nl.tweestap.shell;

import java.util.Optional;

/** Knows people by their session token. */
public interface Visitors {

    /**
     * Looks up who holds this token.
     *
     * @param token as it came in the cookie, anything at all
     * @return empty when the token is unknown, ended or too old
     */
    Optional<Visitor> recognise(String token);
}
