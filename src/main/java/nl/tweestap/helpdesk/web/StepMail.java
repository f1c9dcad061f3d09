package nl.tweestap.helpdesk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.tweestap.account.Account;
import nl.tweestap.helpdesk.StepMailing;
import nl.tweestap.school.Schools;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.Response;
import nl.tweestap.shell.ToldOnce;
import nl.tweestap.text.Language;

/** The button that mails the address of the step somebody is at. */
@Named("stepMail")
@RequestScoped
public class StepMail {

    /** What is told once after it. */
    private static final String MAILED = "mailed";

    private static final String UNREACHABLE = "unreachable";
    private static final String TOO_MANY = "too-many";
    private static final List<String> ANSWERS = List.of(MAILED, UNREACHABLE, TOO_MANY);

    @Inject PersonPage page;
    @Inject StepSeen seen;
    @Inject DeskEmployee employee;
    @Inject StepMailing mailing;
    @Inject Schools schools;
    @Inject CurrentAddress address;
    @Inject ToldOnce told;
    @Inject HttpServletRequest request;
    @Inject Response response;

    private String answer = "";

    /** Mails it, when that was asked. */
    public void load() throws IOException {
        if (page.isFound() && request.getMethod().equals("POST")) {
            String word = mail();
            told.leave(word);
            response.redirect(address.path(page.path("")) + "?told=" + word);
        } else {
            answer =
                    Optional.ofNullable(request.getParameter("told"))
                            .filter(ANSWERS::contains)
                            .filter(told::take)
                            .orElse("");
        }
    }

    private String mail() {
        return page.seen().account().map(this::mail).orElse(UNREACHABLE);
    }

    /** In the language the owner reads, the address too. */
    private String mail(Account to) {
        Language language = schools.language(to.school(), to.language());
        return seen.step(language)
                .map(step -> send(to, seen.guidePath(language), step.title()))
                .orElse(UNREACHABLE);
    }

    private String send(Account to, String path, String title) {
        return word(mailing.send(employee.get(), page.personId(), to, path, title));
    }

    private static String word(StepMailing.Answer answer) {
        return switch (answer) {
            case SENT -> MAILED;
            case UNREACHABLE -> UNREACHABLE;
            case TOO_MANY -> TOO_MANY;
        };
    }

    /** What came of the button just now, as the end of a message key; else empty. */
    public String getAnswer() {
        return answer;
    }

    /** Whether there is an address to mail to. */
    public boolean isPossible() {
        return page.seen().account().filter(Account::isReachable).isPresent();
    }
}
