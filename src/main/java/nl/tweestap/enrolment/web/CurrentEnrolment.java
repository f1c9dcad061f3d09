package nl.tweestap.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import nl.tweestap.account.Account;
import nl.tweestap.account.Accounts;
import nl.tweestap.account.Authenticators;
import nl.tweestap.account.ChangeRight;
import nl.tweestap.account.Sessions;
import nl.tweestap.authenticator.Authenticator;
import nl.tweestap.enrolment.Enrolling;
import nl.tweestap.enrolment.Enrolment;
import nl.tweestap.enrolment.FirstProof;
import nl.tweestap.enrolment.Proven;
import nl.tweestap.enrolment.Prover;
import nl.tweestap.enrolment.Sitting;
import nl.tweestap.school.School;
import nl.tweestap.school.Schools;
import nl.tweestap.shell.BrowserName;
import nl.tweestap.shell.CurrentUser;
import nl.tweestap.shell.Response;
import nl.tweestap.shell.SessionCookie;
import nl.tweestap.shell.Visitor;
import org.jspecify.annotations.Nullable;

/** The visitor's enrolment, as it is now; moves of this request are put back here. */
@RequestScoped
public class CurrentEnrolment {

    /** How long "it worked" is news. */
    private static final Duration MOMENT = Duration.ofMinutes(2);

    @Inject Enrolling enrolling;
    @Inject Accounts accounts;
    @Inject Authenticators authenticators;
    @Inject ChangeRight right;
    @Inject FirstProof firstProof;
    @Inject Sessions sessions;
    @Inject Schools schools;
    @Inject CurrentUser user;
    @Inject SessionCookie cookie;
    @Inject Response response;
    @Inject HttpServletRequest request;
    @Inject InstantSource clock;

    private @Nullable Enrolment enrolment;
    private @Nullable Account account;
    private @Nullable List<Authenticator> bound;
    private @Nullable Sitting session;
    private boolean isRenewed;
    private @Nullable Boolean mayBind;
    private @Nullable Boolean isProofWanted;

    /** Who may bind nothing takes nothing over from who may. */
    public Enrolment get() {
        if (enrolment == null) {
            boolean isElsewhere = enrolling.isElsewhere(session());
            boolean isTaken = isElsewhere && mayBind();
            enrolment =
                    isElsewhere && !isTaken
                            ? enrolling.barred(account(), session())
                            : enrolling.current(account(), session());
            isRenewed = isTaken && enrolment.state().isSecret();
        }
        return enrolment;
    }

    /**
     * Whether this request took the enrolment over from another browser, and so made what is on the
     * page anew.
     */
    boolean isRenewed() {
        get();
        return isRenewed;
    }

    void set(Enrolment moved) {
        enrolment = moved;
        bound = null;
    }

    /** Reads it again, after a move that did not answer with it. */
    void reload() {
        enrolment = null;
    }

    /** Takes over what came of a proof, and gives the browser its new token. */
    void set(Proven proven) {
        set(proven.enrolment());
        account = null;
        proven.token().ifPresent(this::stepUp);
    }

    private void stepUp(String token) {
        cookie.write(response.get(), token);
        user.steppedUp(token);
    }

    public Account account() {
        if (account == null) {
            account = accounts.find(session().accountId()).orElseThrow();
        }
        return account;
    }

    public School school() {
        return schools.find(account().school()).orElseThrow();
    }

    /**
     * As it was when the request came in: a proof gives the browser another token, in this request
     * or in another one of the same browser.
     */
    Sitting session() {
        if (session == null) {
            Visitor visitor = user.visitor().orElseThrow();
            session =
                    new Sitting(
                            visitor.sessionId(),
                            visitor.accountId(),
                            user.token().orElseThrow(),
                            visitor.returnPath());
        }
        return session;
    }

    /**
     * Whether another request has given the session a new token meanwhile, or ended it: what this
     * one wanted is no longer for it to do.
     */
    boolean isOvertaken() {
        return !mayBind() && sessions.find(session().token()).isEmpty();
    }

    /**
     * Where somebody goes who may bind nothing: to what comes now, or to the proof that the school
     * wants first. Empty where it is a second factor that is missing.
     */
    Optional<String> elsewhere() {
        if (isOvertaken()) {
            return Optional.of("enrol");
        }
        return Optional.of(EnrolmentPlaces.PROOF).filter(proof -> isProofWanted());
    }

    /** Asked of the token that came in, once: a proof in this request replaces it. */
    boolean mayBind() {
        if (mayBind == null) {
            mayBind = right.of(session().token()) && !isProofWanted();
        }
        return mayBind;
    }

    /** Whether the school wants a proof first that this session does not have. */
    private boolean isProofWanted() {
        if (isProofWanted == null) {
            isProofWanted = firstProof.isWanted(account(), session().token());
        }
        return isProofWanted;
    }

    /**
     * What the account has, read once until the enrolment moves: a page asks for it at every line
     * of its list of steps.
     */
    List<Authenticator> bound() {
        if (bound == null) {
            bound = authenticators.of(account().id());
        }
        return bound;
    }

    /** What was bound last, if that was a moment ago; recovery codes are confirmed, not bound. */
    String justBound() {
        Instant aMomentAgo = clock.instant().minus(MOMENT);
        return bound().stream()
                .filter(one -> one.kind().isEveryday())
                .filter(one -> one.boundAt().isAfter(aMomentAgo))
                .reduce((earlier, later) -> later)
                .map(one -> one.kind().slug())
                .orElse("");
    }

    /**
     * Who is proving something in this request.
     *
     * @param name what the new authenticator is called
     */
    Prover prover(String name) {
        return new Prover(account(), user.token().orElseThrow(), name, BrowserName.of(request));
    }
}
