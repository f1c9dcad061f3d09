package nl.tweestap.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import nl.tweestap.account.web.Told;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.enrolment.Adding;
import nl.tweestap.enrolment.Enrolling;
import nl.tweestap.enrolment.Step;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.Redirect;
import nl.tweestap.shell.Response;

/**
 * One more kind, besides the plan: the account page asks for it with a form, {@code enrol} with
 * {@code add=phone}. A link that says the same begins nothing: opening an address changes nothing.
 */
@RequestScoped
public class AddedMethod {

    @Inject CurrentEnrolment current;
    @Inject Enrolling enrolling;
    @Inject Adding adding;
    @Inject ShownStep shown;
    @Inject Told told;
    @Inject CurrentAddress address;
    @Inject HttpServletRequest request;
    @Inject Response response;

    /** Whether this request asks to add something. */
    boolean isAsked() {
        return request.getParameter("add") != null && shown.asked().isEmpty();
    }

    /** Begins it and leads to its first step; or to the account, where it can be asked for. */
    void begin() throws IOException {
        Optional<Kind> kind = kind();
        if (kind.isEmpty() || !request.getMethod().equals("POST")) {
            response.redirect(address.path("account"));
            return;
        }
        current.set(adding.begin(current.account(), current.session(), kind.get(), wayBack()));
        response.redirect(shown.path(shown.now()));
    }

    private Optional<Kind> kind() {
        return Optional.ofNullable(request.getParameter("add")).flatMap(Kind::ofSlug);
    }

    /** The page that asked, where it says so; else the account. */
    private String wayBack() {
        return Optional.ofNullable(request.getParameter("to"))
                .flatMap(wish -> Redirect.returnPath(wish, address.path("")))
                .orElseGet(() -> address.path("account"));
    }

    /** Whether what was added is bound. */
    boolean isOver() {
        return current.get().adding().isPresent() && shown.now() == Step.DONE;
    }

    /** Forgets the run; the page that asked for it, mostly the account, says what was added. */
    void leave() throws IOException {
        Optional<Kind> added = current.get().adding();
        String path = added.map(kind -> current.get().returnPath()).orElse(address.path("account"));
        enrolling.end(current.account());
        if (added.isPresent()) {
            told.lead(path, Told.ADDED + added.get().slug());
        } else {
            response.redirect(path);
        }
    }

    /** Gives it up. */
    void cancel() throws IOException {
        String path = current.get().returnPath();
        enrolling.end(current.account());
        response.redirect(path);
    }
}
