package nl.tweestap.signin.web;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import nl.tweestap.account.Account;
import nl.tweestap.account.Accounts;
import nl.tweestap.account.Authenticators;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.shell.BrowserName;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.CurrentUser;
import nl.tweestap.shell.FormPage;
import nl.tweestap.shell.Redirect;
import nl.tweestap.shell.RefusedForms;
import nl.tweestap.shell.Response;
import nl.tweestap.shell.SessionCookie;
import nl.tweestap.shell.Texts;
import nl.tweestap.shell.Visitor;
import nl.tweestap.signin.Answered;
import nl.tweestap.signin.Proof;
import nl.tweestap.signin.SecondFactor;
import nl.tweestap.verifier.Judgement;
import nl.tweestap.verifier.web.TriesLeft;
import nl.tweestap.verifier.web.VerdictWords;

/**
 * What the pages that ask for a second factor share: the field, the verdict in words, the way on.
 */
abstract class VerifyPage extends FormPage {

    @Inject SecondFactor secondFactor;
    @Inject Accounts accounts;
    @Inject Authenticators authenticators;
    @Inject CurrentUser user;
    @Inject CurrentAddress address;
    @Inject SessionCookie cookie;
    @Inject HttpServletRequest request;
    @Inject Response response;
    @Inject Texts texts;
    @Inject TriesLeft tries;
    @Inject RefusedForms refusedForms;
    @Inject VerdictWords words;

    private String code = "";
    private boolean isDrawn;

    /** What this page proves with. */
    abstract Kind kind();

    /** Whether the address names an authenticator of this account, of this page's kind. */
    abstract boolean isMine();

    /** Looks up what the page tells: before it is drawn, and before a verdict is put into words. */
    void lookUp() {
        tries.show(accountId());
    }

    /** Before the page is drawn. Somebody else's authenticator, or none, is no page. */
    public void load() throws IOException {
        if (FacesContext.getCurrentInstance().getResponseComplete()) {
            return;
        }
        if (!isMine()) {
            response.notFound();
            return;
        }
        lookUp();
        isDrawn = true;
        refusedForms
                .take()
                .ifPresent(
                        before -> {
                            refuse(before.errors());
                            code = before.typed().getOrDefault("code", "");
                        });
    }

    /** Whether the page is being drawn; before that, a form that came in is being read. */
    boolean isDrawn() {
        return isDrawn;
    }

    /**
     * Whether there is a field to type in: not during a pause. A form that comes in then is read
     * all the same, and told.
     */
    public boolean isFieldShown() {
        return !isDrawn || !tries.isPaused();
    }

    /** Id of the authenticator in the address; empty text where it names none. */
    String authenticatorId() {
        return address.get().segment(3).orElse("");
    }

    /**
     * Judges what was typed; right, it leads on to where the person was going. For an authenticator
     * that is not there any more nothing is counted.
     */
    public void verify() throws IOException {
        if (!isMine()) {
            response.notFound();
            return;
        }
        Visitor visitor = user.visitor().orElseThrow();
        Proof proof =
                new Proof(
                        kind(), user.token().orElseThrow(), visitor.sessionId(), authenticatorId());
        Answered answered = secondFactor.answer(accountId(), proof, code, BrowserName.of(request));
        if (answered.token().isPresent()) {
            cookie.write(response.get(), answered.token().get());
            response.redirect(destination(visitor));
        } else if (answered.refusal().isPresent()) {
            tell(answered.refusal().get());
        } else {
            response.redirect(address.path("sign-in"));
        }
    }

    /** At the field, when it will be there to type in once more. */
    private void tell(Judgement judgement) throws IOException {
        lookUp();
        isDrawn = true;
        refuse(isFieldShown() ? "code" : "", words.of(judgement, kind(), address.language()));
        refusedForms.showAgain(this, Map.of("code", code));
    }

    /** Where the person was going; the wizard, while something is still asked; else the account. */
    String destination(Visitor visitor) {
        return askedHere()
                .or(() -> Optional.of(visitor.returnPath()).filter(path -> !path.isEmpty()))
                .orElseGet(() -> address.path("enrol"));
    }

    Optional<String> askedHere() {
        return Optional.ofNullable(request.getParameter("to"))
                .flatMap(wish -> Redirect.returnPath(wish, address.path("")));
    }

    String accountId() {
        return user.accountId().orElseThrow();
    }

    Account account() {
        return accounts.find(accountId()).orElseThrow();
    }

    /** The query that carries the destination from page to page. */
    public String getQuery() {
        return askedHere().map(path -> "?to=" + path).orElse("");
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
