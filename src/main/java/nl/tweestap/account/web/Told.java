package nl.tweestap.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.Response;
import nl.tweestap.shell.ToldOnce;

/**
 * What a page of the account says happened just before, once: {@code account?told=renamed} after a
 * change, {@code account/again} where something was asked that could not be done yet.
 */
@Named("told")
@RequestScoped
public class Told {

    /** The last word of an address where somebody has to ask again for what they wanted. */
    static final String AGAIN = "again";

    static final String RENAMED = "renamed";
    static final String REMOVED = "removed";
    static final String DEFAULT = "default";
    static final String ENDED = "ended";

    /** How the word begins after something was added; its kind stands behind it. */
    public static final String ADDED = "added-";

    private static final Set<String> KNOWN =
            Stream.concat(
                            Stream.of(RENAMED, REMOVED, DEFAULT, ENDED),
                            Stream.of(Kind.values()).map(kind -> ADDED + kind.slug()))
                    .collect(Collectors.toUnmodifiableSet());

    @Inject CurrentAddress address;
    @Inject HttpServletRequest request;
    @Inject Response response;
    @Inject ToldOnce once;

    private String word = "";

    /** Leads to a page that tells it. */
    public void lead(String path, String told) throws IOException {
        once.leave(told);
        response.redirect(path + "?told=" + told);
    }

    /** Before the page is drawn. */
    public void load() {
        if (!FacesContext.getCurrentInstance().getResponseComplete()) {
            word =
                    Optional.ofNullable(request.getParameter("told"))
                            .filter(KNOWN::contains)
                            .filter(once::take)
                            .orElse("");
        }
    }

    /** The end of a message key; empty when there is nothing to tell. */
    public String getWord() {
        return word;
    }

    /** Whether what was asked before has to be asked again. */
    public boolean isAgain() {
        int last = address.get().rest().size() - 1;
        return request.getMethod().equals("GET") && address.get().rest().get(last).equals(AGAIN);
    }
}
