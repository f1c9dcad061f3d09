package nl.tweestap.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;

/**
 * Who is looking, if anybody: {@code #{user}} in the views. Looked up at first use, once a request,
 * so that a guide page never touches the database.
 */
@Named("user")
@RequestScoped
public class CurrentUser {

    @Inject HttpServletRequest request;
    @Inject CurrentAddress address;
    @Inject SessionCookie cookie;
    @Inject Visitors visitors;
    @Inject Roles roles;

    private boolean isLookedUp;
    private boolean isForgotten;
    private Optional<Visitor> visitor = Optional.empty();

    /** Empty for strangers, and for people of another school than the address names. */
    public Optional<Visitor> visitor() {
        if (!isLookedUp) {
            isLookedUp = true;
            Optional<Visitor> anybody = cookie.read(request).flatMap(visitors::recognise);
            isForgotten = anybody.isEmpty() && cookie.read(request).isPresent();
            visitor = anybody.filter(this::belongsHere);
        }
        return visitor;
    }

    private boolean belongsHere(Visitor candidate) {
        return address.school().map(candidate.school()::equals).orElse(true);
    }

    public VisitorState state() {
        return visitor().map(Visitor::state).orElse(VisitorState.NOBODY);
    }

    /** What the visitor is at the school, asked anew at each call: see {@link Roles}. */
    Set<Role> roles() {
        return visitor().map(roles::of).orElse(Set.of());
    }

    /** After a step up: what is drawn in this request is drawn for who they are now. */
    public void steppedUp(String newToken) {
        isLookedUp = true;
        visitor = visitors.recognise(newToken).filter(this::belongsHere);
    }

    /** The session token as it came in; only for exchanging it at a step up. */
    public Optional<String> token() {
        return cookie.read(request);
    }

    public Optional<String> accountId() {
        return visitor().map(Visitor::accountId);
    }

    /** Whether the browser brings a session that is over. */
    public boolean isForgotten() {
        visitor();
        return isForgotten;
    }

    /** Whether there is a name to show and a session to end. */
    public boolean isKnown() {
        return visitor().isPresent();
    }

    public boolean isSignedIn() {
        return state() == VisitorState.SIGNED_IN;
    }

    public String getDisplayName() {
        return visitor().map(Visitor::displayName).orElse("");
    }

    /** What to call somebody where there is little room; empty for strangers. */
    public String getFirstName() {
        return getDisplayName().split(" ", 2)[0];
    }

    /** The rest of the name; empty where there is none. */
    public String getFamilyName() {
        return getDisplayName().substring(getFirstName().length()).strip();
    }
}
