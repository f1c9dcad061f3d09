package nl.tweestap.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.shell.CurrentAddress;

/**
 * What a page of the account says happened just before: {@code account?told=renamed} after a
 * change, {@code account/again} where something was asked that could not be done yet.
 */
@Named("told")
@RequestScoped
public class Told {

    /** The last word of an address where somebody has to ask again for what they wanted. */
    static final String AGAIN = "again";

    static final String RENAMED = "?told=renamed";
    static final String REMOVED = "?told=removed";
    static final String DEFAULT = "?told=default";
    static final String ENDED = "?told=ended";

    /** How the word begins after something was added; its kind stands behind it. */
    public static final String ADDED = "added-";

    private static final Set<String> KNOWN =
            Stream.concat(
                            Stream.of("renamed", "removed", "default", "ended"),
                            Stream.of(Kind.values()).map(kind -> ADDED + kind.slug()))
                    .collect(Collectors.toUnmodifiableSet());

    @Inject CurrentAddress address;
    @Inject HttpServletRequest request;

    /** The end of a message key; empty when there is nothing to tell. */
    public String getWord() {
        return Optional.ofNullable(request.getParameter("told")).filter(KNOWN::contains).orElse("");
    }

    /** Whether what was asked before has to be asked again. */
    public boolean isAgain() {
        int last = address.get().rest().size() - 1;
        return request.getMethod().equals("GET") && address.get().rest().get(last).equals(AGAIN);
    }
}
