package nl.tweestap.helpdesk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.tweestap.helpdesk.Looking;
import nl.tweestap.helpdesk.check.Checking;
import nl.tweestap.helpdesk.check.Checking.Heard;
import nl.tweestap.helpdesk.check.Checking.Started;
import nl.tweestap.helpdesk.check.Document;
import nl.tweestap.register.RegisteredPerson;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.FormPage;
import nl.tweestap.shell.RefusedForms;
import nl.tweestap.shell.Response;
import nl.tweestap.shell.Texts;
import nl.tweestap.shell.ToldOnce;

/** The employee's side of a check: what they press. */
@Named("checkPage")
@RequestScoped
public class CheckPage extends FormPage {

    private static final String KEY = "helpdesk.check.";
    private static final String TAKEN_BACK = "taken-back";

    @Inject CheckNow now;
    @Inject Looking looking;
    @Inject Checking checking;
    @Inject DeskEmployee employee;
    @Inject CurrentAddress address;
    @Inject HttpServletRequest request;
    @Inject RefusedForms refusedForms;
    @Inject Response response;
    @Inject Texts texts;
    @Inject ToldOnce told;

    private boolean isTakenBack;

    /** Before the page is drawn: somebody of another school, or nobody, is no page. */
    public void load() throws IOException {
        if (FacesContext.getCurrentInstance().getResponseComplete()) {
            return;
        }
        if (now.person().isEmpty()) {
            response.notFound();
        } else if (request.getMethod().equals("POST")) {
            act(now.person().get());
        } else {
            looking.look(employee.get(), now.person().get().id());
            refusedForms.take().ifPresent(before -> refuse(before.errors()));
            isTakenBack = told.take(TAKEN_BACK);
        }
    }

    /** Each button is one act, and leads back to this page by its address. */
    private void act(RegisteredPerson person) throws IOException {
        if (request.getParameter("start") != null) {
            start(checking.start(employee.get(), person));
        } else if (request.getParameter("send") != null) {
            send(person);
        } else if (request.getParameter("hear") != null) {
            hear(checking.hear(person, employee.get(), typed("heard")));
        } else if (request.getParameter("other-word") != null) {
            disbelieve(person);
        } else if (request.getParameter("see") != null) {
            see(person);
        }
        if (isRefused()) {
            refusedForms.showAgain(this, Map.of());
        } else {
            response.redirect(address.asked());
        }
    }

    private void disbelieve(RegisteredPerson person) {
        if (checking.disbelieve(person, employee.get())) {
            told.leave(TAKEN_BACK);
        }
    }

    /** Whether something that was done for the caller was taken back just now. */
    public boolean isTakenBack() {
        return isTakenBack;
    }

    private void start(Started started) {
        switch (started) {
            case STARTED, BUSY -> {
                // The page itself says so.
            }
            case ITSELF, TOO_MANY ->
                    refuse(
                            texts.get(
                                    KEY
                                            + started.name()
                                                    .toLowerCase(Locale.ROOT)
                                                    .replace('_', '-')));
        }
    }

    private void hear(Heard heard) {
        switch (heard) {
            case RIGHT -> {
                // The page itself says so.
            }
            case NOTHING -> tell("heard", "heard-nothing");
            case WRONG -> tell("heard", "heard-wrong");
            case OVER -> tell("", "heard-over");
        }
    }

    private void see(RegisteredPerson person) {
        boolean isSeen =
                Document.ofTag(typed("document"))
                        .map(
                                document ->
                                        checking.see(
                                                person, employee.get(), document, typed("last")))
                        .orElse(false);
        if (!isSeen) {
            tell("last", "document-wrong");
        }
    }

    private void send(RegisteredPerson person) {
        if (!checking.sendWords(person, employee.get())) {
            tell("", "not-sent");
        }
    }

    private void tell(String field, String why) {
        refuse(field, texts.get(KEY + why));
    }

    private String typed(String field) {
        return Optional.ofNullable(request.getParameter(field)).orElse("");
    }
}
