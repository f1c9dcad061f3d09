package nl.tweestap.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import nl.tweestap.enrolment.Step;
import nl.tweestap.shell.RefusedForms;
import nl.tweestap.verifier.web.CodeUnderWay;

/** The form of the step on the page: what it has to look up, and whether it can be sent now. */
@Named("shownForm")
@RequestScoped
public class ShownForm {

    @Inject StepForms forms;
    @Inject ShownStep shown;
    @Inject StepWords words;
    @Inject CodeUnderWay sentCode;
    @Inject RefusedForms refusedForms;

    /** Before the page is drawn, when it is known which step it shows. */
    public void lookUp() {
        if (!FacesContext.getCurrentInstance().getResponseComplete()) {
            forms.of(shown.get()).lookUp();
        }
    }

    /**
     * Keeps what was typed where somebody without scripts asks for more time, but for a code.
     *
     * @return whether that was asked on the page of the current step
     */
    boolean isKept() throws IOException {
        boolean isAsked =
                refusedForms.isStaying() && shown.asked().equals(Optional.of(shown.now()));
        if (isAsked) {
            StepForm form = forms.of(shown.now());
            refusedForms.showAgain(form, form.typedSoFar());
        }
        return isAsked;
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
