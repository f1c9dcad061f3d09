package nl.tweestap.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import nl.tweestap.enrolment.Enrolment;
import nl.tweestap.enrolment.Enrolments;
import nl.tweestap.enrolment.Plan;
import nl.tweestap.enrolment.Step;
import nl.tweestap.school.School.Method;
import nl.tweestap.shell.AddressedViews;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.FormPage;
import nl.tweestap.shell.Response;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;
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
    @Inject Enrolments enrolments;
    @Inject StepForms forms;
    @Inject StepProgress progress;
    @Inject CurrentAddress address;
    @Inject HttpServletRequest request;
    @Inject Response response;

    private @Nullable Step moved;

    /**
     * Before anything is shown: leads to the current step, or back to an earlier one that was
     * asked.
     */
    public void load() throws IOException {
        if (FacesContext.getCurrentInstance().getResponseComplete()) {
            return;
        }
        if (!current.mayBind()) {
            response.redirect(address.path("sign-in/verify") + "?to=" + address.path("enrol"));
            return;
        }
        if (request.getMethod().equals("POST")) {
            return;
        }
        addWhenAsked();
        Optional<Step> asked = asked();
        asked.ifPresent(
                step -> current.set(enrolments.back(current.account(), current.get(), step)));
        if (!asked.equals(Optional.of(step()))) {
            response.redirect(path(step()) + (asked.isPresent() ? "?here" : ""));
        }
    }

    /** The account page asks for one more authenticator: {@code enrol?add=phone}. */
    private void addWhenAsked() {
        String wish = request.getParameter("add");
        if (wish == null || asked().isPresent()) {
            return;
        }
        for (Method method : Method.values()) {
            if (Step.of(method).get(0).slug().equals(wish) || wish.equals(slug(method))) {
                current.set(enrolments.add(current.account(), method, address.path("account")));
            }
        }
    }

    private static String slug(Method method) {
        return method.name().toLowerCase(Locale.ROOT).replace('_', '-');
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
            goOn();
        }
        return getShown();
    }

    /** The button without JavaScript. */
    public void next() throws IOException {
        goOn();
    }

    /** The button without JavaScript. */
    public void back() throws IOException {
        goBack(Optional.empty());
    }

    private void goOn() throws IOException {
        if (!isFormOfCurrentStep()) {
            return;
        }
        forms.of(step()).next();
        show();
    }

    private void goBack(Optional<Step> wish) throws IOException {
        if (!isFormOfCurrentStep()) {
            return;
        }
        Optional<Step> target = wish.or(() -> step().previous());
        target.ifPresent(
                step -> current.set(enrolments.back(current.account(), current.get(), step)));
        show();
    }

    /** Puts an optional method off. */
    public void later() throws IOException {
        if (isFormOfCurrentStep()) {
            current.set(enrolments.skip(current.account(), current.get()));
            show();
        }
    }

    /** A form of another tab, or one sent without a fresh second factor, changes nothing. */
    boolean isFormOfCurrentStep() throws IOException {
        if (asked().equals(Optional.of(step())) && current.mayBind()) {
            return true;
        }
        response.redirect(path(step()) + "?here");
        return false;
    }

    /**
     * After a move: the new step, in this page or at its own address; or the errors of this one.
     */
    void show() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.getResponseComplete()) {
            return;
        }
        Step now = step();
        if (asked().equals(Optional.of(now))) {
            faces.validationFailed();
            return;
        }
        if (!faces.getPartialViewContext().isAjaxRequest()) {
            response.redirect(path(now));
            return;
        }
        moved = now;
        request.setAttribute(AddressedViews.ACTION_URL, path(now));
        PrimeFaces.current().ajax().addCallbackParam("url", path(now));
        PrimeFaces.current().ajax().addCallbackParam("title", progress.title(now));
    }

    private Step step() {
        Enrolment enrolment = current.get();
        return enrolment.state().step();
    }

    /** The step in the address: the one whose form came in. */
    private Optional<Step> asked() {
        return address.get().segment(1).flatMap(Step::ofSlug);
    }

    private String path(Step step) {
        return address.path("enrol/" + step.slug());
    }

    /** Slug of the step on the page. */
    public String getShown() {
        return shown().slug();
    }

    Step shown() {
        return moved == null ? asked().orElseGet(this::step) : moved;
    }

    /** The form of the step on the page, for its errors. */
    public FormPage getForm() {
        return forms.of(shown());
    }

    public String getTitle() {
        return progress.title(shown());
    }

    public StepProgress getProgress() {
        return progress;
    }

    /** Whether the person was led here from another step. */
    public boolean isLedHere() {
        return request.getParameter("here") != null && moved == null;
    }

    /**
     * {@code app} or {@code phone} right after it was bound, at the first page of what comes next.
     */
    public String getJustBound() {
        boolean isFirstPage = shown().previous().isEmpty() && shown() != Step.DONE;
        return isFirstPage ? current.justBound() : "";
    }

    public boolean isBackPossible() {
        return shown().previous().isPresent();
    }

    public boolean isLaterPossible() {
        return Plan.methodOf(shown())
                .map(method -> Plan.isOptional(current.school(), method))
                .orElse(false);
    }

    public boolean isDone() {
        return shown() == Step.DONE;
    }
}
