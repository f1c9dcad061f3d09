package nl.tweestap.signin.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import nl.tweestap.account.Account;
import nl.tweestap.account.Accounts;
import nl.tweestap.account.Authenticators;
import nl.tweestap.account.Sessions;
import nl.tweestap.account.VerdictWords;
import nl.tweestap.account.Verification.Judgement;
import nl.tweestap.shell.BrowserName;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.CurrentUser;
import nl.tweestap.shell.FormPage;
import nl.tweestap.shell.Redirect;
import nl.tweestap.shell.Response;
import nl.tweestap.shell.SessionCookie;
import nl.tweestap.shell.Texts;
import nl.tweestap.shell.Visitor;
import nl.tweestap.signin.SignIn;
import nl.tweestap.signin.SignIn.Answered;
import nl.tweestap.signin.SignIn.Means;
import nl.tweestap.signin.SignIn.Proof;

/**
 * What the pages that ask for a second factor share: the field, the verdict in words, the way on.
 */
abstract class VerifyPage extends FormPage {

    @Inject SignIn signIn;
    @Inject Accounts accounts;
    @Inject Authenticators authenticators;
    @Inject Sessions sessions;
    @Inject CurrentUser user;
    @Inject CurrentAddress address;
    @Inject SessionCookie cookie;
    @Inject HttpServletRequest request;
    @Inject Response response;
    @Inject Texts texts;
    @Inject VerdictWords words;

    private String code = "";

    /** What this page proves with. */
    abstract Means means();

    /** Id of the authenticator in the address; empty text where it names none. */
    String authenticatorId() {
        return address.get().segment(3).orElse("");
    }

    /** Judges what was typed; right, it leads on to where the person was going. */
    public void verify() throws IOException {
        if (code.isBlank()) {
            refuse("code", texts.get("signin.verify.code-missing"));
            return;
        }
        Visitor visitor = user.visitor().orElseThrow();
        Proof proof =
                new Proof(
                        means(),
                        user.token().orElseThrow(),
                        visitor.sessionId(),
                        authenticatorId());
        Answered answered = signIn.answer(account(), proof, code, BrowserName.of(request));
        if (answered.token().isPresent()) {
            cookie.write(response.get(), answered.token().get());
            response.redirect(destination(answered.token().get()));
        } else if (answered.judgement().isAccepted()) {
            response.redirect(address.path("sign-in"));
        } else {
            refuse("code", words(answered.judgement()));
        }
    }

    private String words(Judgement judgement) {
        return words.of(judgement, account().id(), address.getLocale());
    }

    /** Where the person was going; the wizard, while something is still asked; else the account. */
    private String destination(String token) {
        String asked = sessions.find(token).map(session -> session.returnPath()).orElse("");
        return askedHere()
                .or(() -> Optional.of(asked).filter(path -> !path.isEmpty()))
                .orElseGet(() -> address.path("enrol"));
    }

    private Optional<String> askedHere() {
        return Optional.ofNullable(request.getParameter("to"))
                .flatMap(wish -> Redirect.returnPath(wish, address.path("")));
    }

    Account account() {
        return user.accountId().flatMap(accounts::find).orElseThrow();
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
