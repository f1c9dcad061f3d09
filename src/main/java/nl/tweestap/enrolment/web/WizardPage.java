package nl.tweestap.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import nl.tweestap.enrolment.Plan;
import nl.tweestap.enrolment.PuttingOff;
import nl.tweestap.enrolment.Step;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.CurrentUser;
import nl.tweestap.shell.FormPage;
import nl.tweestap.shell.RefusedForms;
import nl.tweestap.shell.Response;
import org.primefaces.event.FlowEvent;

/**
 * The wizard's frame: which step is shown, and what next and back do. The address names the step
 * the form came from; the enrolment in the database says which step is current; where they differ,
 * the current one wins and nothing that came in is applied.
 */
@Named("wizardPage")
@RequestScoped
public class WizardPage {

    @Inject CurrentEnrolment current;
    @Inject PuttingOff puttingOff;
    @Inject AddedMethod added;
    @Inject StepForms forms;
    @Inject RefusedForms refusedForms;
    @Inject StepProgress progress;
    @Inject ShownStep shown;
    @Inject ShownForm shownForm;
    @Inject CurrentUser user;
    @Inject CurrentAddress address;
    @Inject HttpServletRequest request;
    @Inject Response response;

    /**
     * Before anything is shown: leads to the current step, or back to an earlier one that was
     * asked, or to the account when nothing is left to do.
     */
    public void load() throws IOException {
        if (FacesContext.getCurrentInstance().getResponseComplete()) {
            return;
        }
        if (!current.mayBind()) {
            leadAway();
            return;
        }
        if (added.isAsked()) {
            added.begin();
            return;
        }
        if (request.getMethod().equals("POST")) {
            afterForm();
            return;
        }
        Optional<Step> asked = shown.asked();
        if (added.isOver() || (shown.now() == Step.DONE && !asked.equals(Optional.of(Step.DONE)))) {
            added.leave();
            return;
        }
        asked.ifPresent(
                step -> current.set(puttingOff.back(current.account(), current.get(), step)));
        if (!asked.equals(Optional.of(shown.now()))) {
            response.redirect(shown.path(shown.now()) + shown.reason());
        } else {
            refusedForms.take().ifPresent(forms.of(shown.now())::restore);
        }
    }

    /** To a second factor, unless something else comes first. */
    private void leadAway() throws IOException {
        String wayBack = address.path(added.isAsked() ? "account/again" : "enrol");
        String secondFactor = address.path("sign-in/verify") + "?to=" + wayBack;
        response.redirect(current.elsewhere().map(address::path).orElse(secondFactor));
    }

    /**
     * A whole page is never the answer to a form (decision 11): the button of this one is not on
     * the page any more, so nothing was done; or somebody asks for more time.
     */
    private void afterForm() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (!faces.getPartialViewContext().isAjaxRequest() && !shownForm.isKept()) {
            response.redirect(address.path("enrol"));
        }
    }

    /** The wizard asks what comes now; answers with the id of a tab. */
    public String flow(FlowEvent event) throws IOException {
        boolean isBack =
                "back"
                        .equals(
                                request.getParameter(
                                        event.getComponent().getClientId() + "_direction"));
        if (isBack) {
            goBack(Optional.ofNullable(event.getNewStep()).flatMap(Step::ofSlug));
        } else {
            next();
        }
        return getShown();
    }

    /** The button that goes on. */
    public void next() throws IOException {
        if (!shown.isFormOfCurrentStep()) {
            return;
        }
        StepForm form = forms.of(shown.now());
        form.next();
        if (added.isOver()) {
            added.leave();
        } else {
            shown.show(form);
        }
    }

    /** The button without JavaScript. */
    public void back() throws IOException {
        goBack(Optional.empty());
    }

    private void goBack(Optional<Step> wish) throws IOException {
        if (!shown.isFormOfCurrentStep()) {
            return;
        }
        wish.or(this::previous)
                .map(step -> puttingOff.back(current.account(), current.get(), step))
                .ifPresent(current::set);
        shown.showAddress();
    }

    /** Puts an optional kind off. */
    public void later() throws IOException {
        if (shown.isFormOfCurrentStep()) {
            current.set(puttingOff.skip(current.account(), current.get()));
            shown.showAddress();
        }
    }

    /** Stops adding something; what the plan asks stays as it is. */
    public void cancel() throws IOException {
        if (isAdding()) {
            added.cancel();
        } else {
            response.redirect(address.path("account"));
        }
    }

    public boolean isAdding() {
        return current.get().adding().isPresent();
    }

    /** Slug of the step on the page. */
    public String getShown() {
        return shown.get().slug();
    }

    /** The form of the step on the page, for its errors. */
    public FormPage getForm() {
        return forms.of(shown.get());
    }

    public String getTitle() {
        return progress.title(shown.get());
    }

    public StepProgress getProgress() {
        return progress;
    }

    public boolean isBackPossible() {
        return previous().isPresent();
    }

    private Optional<Step> previous() {
        return shown.get().previous().or(() -> puttingOff.before(current.account(), current.get()));
    }

    public boolean isLaterPossible() {
        return !isAdding()
                && Plan.kindOf(shown.get())
                        .map(kind -> Plan.isOptional(current.school(), kind))
                        .orElse(false);
    }

    /**
     * Whether the account is a way out: not while adding, which is cancelled, and not at the end.
     */
    public boolean isAccountOffered() {
        return user.isSignedIn() && !isAdding() && shown.get() != Step.DONE;
    }
}
