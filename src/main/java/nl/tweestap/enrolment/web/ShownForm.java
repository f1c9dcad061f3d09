package nl.tweestap.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.tweestap.enrolment.Step;
import nl.tweestap.verifier.web.CodeUnderWay;

/** The form of the step on the page: what it has to look up, and whether it can be sent now. */
@Named("shownForm")
@RequestScoped
public class ShownForm {

    @Inject StepForms forms;
    @Inject ShownStep shown;
    @Inject StepWords words;
    @Inject CodeUnderWay sentCode;

    /** Before the page is drawn, when it is known which step it shows. */
    public void lookUp() {
        if (!FacesContext.getCurrentInstance().getResponseComplete()) {
            forms.of(shown.get()).lookUp();
        }
    }

    /**
     * Whether the phone is pictured beside the page. A text message is, while there is a code in it
     * to type; a call is not.
     */
    public boolean isPictured() {
        boolean isMessage = sentCode.isSms() && isNextPossible();
        return words.isPictured() && (shown.get() != Step.PHONE_CODE || isMessage);
    }

    /** Whether there is a way on with the main button: not during a pause. */
    public boolean isNextPossible() {
        return forms.of(shown.get()).isFieldShown();
    }
}
