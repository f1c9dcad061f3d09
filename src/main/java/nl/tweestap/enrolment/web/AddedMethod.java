package nl.tweestap.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.tweestap.enrolment.Adding;
import nl.tweestap.enrolment.Enrolments;
import nl.tweestap.enrolment.Step;
import nl.tweestap.school.School.Method;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.Response;

/**
 * One more method, besides the plan: the account page asks for it with a form, {@code enrol} with
 * {@code add=phone}. A link that says the same begins nothing: opening an address changes nothing.
 */
@RequestScoped
public class AddedMethod {

    @Inject CurrentEnrolment current;
    @Inject Enrolments enrolments;
    @Inject Adding adding;
    @Inject ShownStep shown;
    @Inject CurrentAddress address;
    @Inject HttpServletRequest request;
    @Inject Response response;

    /** Whether this request asks to add something. */
    boolean isAsked() {
        return request.getParameter("add") != null && shown.asked().isEmpty();
    }

    /** Begins it and leads to its first step; or to the account, where it can be asked for. */
    void begin() throws IOException {
        Optional<Method> method = method();
        if (method.isEmpty() || !request.getMethod().equals("POST")) {
            response.redirect(address.path("account"));
            return;
        }
        current.set(
                adding.begin(current.account(), current.session(), method.get(), accountPath()));
        response.redirect(shown.path(shown.now()));
    }

    private Optional<Method> method() {
        return Arrays.stream(Method.values())
                .filter(method -> slug(method).equals(request.getParameter("add")))
                .findFirst();
    }

    private static String slug(Method method) {
        return method.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String accountPath() {
        return address.path("account");
    }

    /** Whether what was added is bound. */
    boolean isOver() {
        return current.get().adding().isPresent() && shown.now() == Step.DONE;
    }

    /** Forgets the run; the account page says what was added. */
    void leaveForAccount() throws IOException {
        String told =
                current.get().adding().map(method -> "?told=added-" + slug(method)).orElse("");
        enrolments.end(current.account());
        response.redirect(accountPath() + told);
    }
}
