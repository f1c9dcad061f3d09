package nl.tweestap.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import nl.tweestap.database.DatabaseAway;

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
    @Inject Entrances entrances;
    @Inject Faults faults;

    private boolean isLookedUp;
    private boolean isForgotten;
    private Optional<RuntimeException> outOfReach = Optional.empty();
    private Optional<Visitor> anybody = Optional.empty();
    private Optional<Visitor> visitor = Optional.empty();

    /** Empty for strangers, and for people of another school than the address names. */
    public Optional<Visitor> visitor() {
        if (!isLookedUp) {
            isLookedUp = true;
            anybody = cookie.read(request).flatMap(this::recognise);
            isForgotten =
                    anybody.isEmpty() && cookie.read(request).isPresent() && outOfReach.isEmpty();
            visitor = anybody.filter(this::belongsHere);
        }
        return visitor;
    }

    /** While the database is away everybody is a stranger, who may still read. */
    private Optional<Visitor> recognise(String token) {
        try {
            return visitors.recognise(token);
        } catch (RuntimeException failure) {
            if (!DatabaseAway.isCauseOf(failure)) {
                throw failure;
            }
            faults.tell(failure);
            outOfReach = Optional.of(failure);
            return Optional.empty();
        }
    }

    /**
     * Whose session the browser brings, whichever school it is of: for ending it.
     *
     * @throws RuntimeException when nobody can be known just now: then it cannot be ended
     */
    public Optional<Visitor> anywhere() {
        visitor();
        outOfReach.ifPresent(
                failure -> {
                    throw failure;
                });
        return anybody;
    }

    /** Whether nobody can be known just now, though the browser says that it is somebody. */
    boolean isOutOfReach() {
        visitor();
        return outOfReach.isPresent();
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
        anybody = visitors.recognise(newToken);
        visitor = anybody.filter(this::belongsHere);
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

    /** Whether anybody can sign in here at all. */
    public boolean isSignInSetUp() {
        return address.school().filter(entrances::isSetUp).isPresent();
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
