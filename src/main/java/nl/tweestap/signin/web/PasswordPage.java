package nl.tweestap.signin.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import nl.tweestap.account.Account;
import nl.tweestap.account.EndedSessions;
import nl.tweestap.account.Sessions;
import nl.tweestap.directory.DirectoryBusy;
import nl.tweestap.directory.DirectoryOutOfOrder;
import nl.tweestap.shell.BrowserName;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.CurrentUser;
import nl.tweestap.shell.FormPage;
import nl.tweestap.shell.KeptCookies;
import nl.tweestap.shell.Redirect;
import nl.tweestap.shell.RefusedForms;
import nl.tweestap.shell.Response;
import nl.tweestap.shell.SessionCookie;
import nl.tweestap.shell.Texts;
import nl.tweestap.signin.SignIn;
import nl.tweestap.text.TypedText;

/** Name and password. */
@Named("passwordPage")
@RequestScoped
public class PasswordPage extends FormPage {

    @Inject SignIn signIn;
    @Inject SignInOffer offer;
    @Inject FirstCode firstCode;
    @Inject EndedSessions ended;
    @Inject CurrentUser user;
    @Inject RefusedForms refusedForms;
    @Inject KeptCookies cookies;
    @Inject CurrentAddress address;
    @Inject SessionCookie cookie;
    @Inject HttpServletRequest request;
    @Inject Response response;
    @Inject Texts texts;

    private String username = "";
    private String password = "";

    /** Who is signed in already goes on to where they were going. */
    public void load() throws IOException {
        if (request.getMethod().equals("GET") && user.isSignedIn()) {
            String wish = wishedPath();
            response.redirect(wish.isEmpty() ? address.path("account") : wish);
            return;
        }
        username = lastName();
        if (!username.isEmpty()) {
            response.get().setHeader("Cache-Control", "no-store");
        }
        refusedForms.take().ifPresent(this::showAgain);
        if (cookies.areRefused()) {
            refuse(texts.get("signin.password.cookies"));
        }
    }

    /** Who was signed out by waiting too long need not type the name again. */
    private String lastName() {
        boolean isOver = request.getMethod().equals("GET") && user.isForgotten();
        return user.token()
                .filter(token -> isOver)
                .flatMap(ended::lastOwner)
                .filter(owner -> address.school().equals(Optional.of(owner.school())))
                .map(Account::username)
                .orElse("");
    }

    private void showAgain(RefusedForms.Refused before) {
        cookies.leaveOne();
        refuse(before.errors());
        username = before.typed().getOrDefault("username", "");
    }

    /**
     * Checks what was typed and leads on; or says what is missing or wrong, never which of the two.
     */
    public void signIn() throws IOException {
        if (TypedText.clean(username).isEmpty()) {
            refuse("username", texts.get("signin.password.username-missing"));
        }
        if (password.isEmpty()) {
            refuse("password", texts.get("signin.password.password-missing"));
        }
        if (!isRefused()) {
            check();
        }
        if (isRefused()) {
            refusedForms.showAgain(this, Map.of("username", username));
        }
    }

    private void check() throws IOException {
        if (!offer.isForSomebody()) {
            refuse(offer.notice());
            return;
        }
        try {
            Optional<SignIn.Known> known = signIn.start(username, password, visit());
            if (known.isPresent()) {
                leadOn(known.get().begun());
            } else {
                refuse("password", texts.get("signin.password.wrong"));
            }
        } catch (DirectoryOutOfOrder outOfOrder) {
            refuse(texts.get("signin.password.out-of-order"));
        } catch (DirectoryBusy busy) {
            response.get().setHeader("Retry-After", String.valueOf(DirectoryBusy.RETRY_SECONDS));
            refuse(texts.get("signin.password.busy"));
        }
    }

    private SignIn.Visit visit() {
        return new SignIn.Visit(
                address.school().orElseThrow(),
                address.getLanguageTag(),
                wishedPath(),
                BrowserName.of(request));
    }

    /** The page that was asked for; empty text for none, or for one that is not ours. */
    private String wishedPath() {
        String wish = request.getParameter("to");
        return wish == null ? "" : Redirect.returnPath(wish, address.path("")).orElse("");
    }

    private void leadOn(Optional<Sessions.Begun> begun) throws IOException {
        if (begun.isPresent()) {
            leadOn(begun.get());
        } else {
            response.redirect(address.path("sign-in/blocked"));
        }
    }

    private void leadOn(Sessions.Begun begun) throws IOException {
        cookie.write(response.get(), begun.token());
        response.redirect(address.path(firstCode.nextPlace(begun.session(), wish())));
    }

    private String wish() {
        String way = request.getParameter("way");
        return way == null ? "" : way;
    }

    /** What to tell beforehand: why nobody can sign in; empty when people can. */
    public String getNotice() {
        return isRefused() ? "" : offer.notice();
    }

    /** Whether to tell that a session is over; what is wrong now matters more. */
    public boolean isSessionOver() {
        return user.isForgotten() && !isRefused();
    }

    /** Whether a recovery code is asked for after this, as a link promised. */
    public boolean isForRecoveryCode() {
        return wish().equals(FirstCode.RECOVERY_CODE);
    }

    /** Whether to offer that, to who is not on the way to it already. */
    public boolean isRecoveryOffered() {
        return offer.isRecoverable() && !isForRecoveryCode();
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    /** A password is never sent back to the page. */
    public String getPassword() {
        return "";
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
