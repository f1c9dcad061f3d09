package nl.tweestap.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import nl.tweestap.enrolment.Enrolments;
import nl.tweestap.enrolment.State.AppChoice;
import nl.tweestap.shell.Texts;

/** Which app: the one the school advises, or another one. */
@Named("startPage")
@RequestScoped
public class StartPage extends StepForm {

    @Inject CurrentEnrolment current;
    @Inject Enrolments enrolments;
    @Inject HttpServletRequest request;
    @Inject Texts texts;

    /** Whether the app that schools advise is the one marked: what was chosen, else the advice. */
    public boolean isMicrosoft() {
        return current.get().state().choice() == AppChoice.MICROSOFT;
    }

    @Override
    void next() {
        switch (String.valueOf(request.getParameter("app"))) {
            case "microsoft" -> current.set(enrolments.choose(current.get(), AppChoice.MICROSOFT));
            case "other" -> current.set(enrolments.choose(current.get(), AppChoice.OTHER));
            default -> refuse("app", texts.get("enrolment.start.app-missing"));
        }
    }
}
