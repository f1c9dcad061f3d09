package nl.tweestap.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import nl.tweestap.enrolment.Step;
import nl.tweestap.shell.AddressedViews;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.RefusedForms;
import nl.tweestap.shell.Response;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;

/**
 * Which step the page shows. The address names the one the form came from, the enrolment in the
 * database the one that is current; where they differ, the current one wins.
 */
@RequestScoped
public class ShownStep {

    /** Query with which a page says that the person was led to it. */
    static final String LED_HERE = "?here";

    /** Query with which a page says that the code on it is new. */
    static final String RENEWED = "?new";

    private static final String TITLE = "title";

    @Inject CurrentEnrolment current;
    @Inject StepProgress progress;
    @Inject CurrentAddress address;
    @Inject HttpServletRequest request;
    @Inject Response response;
    @Inject RefusedForms refusedForms;

    private @Nullable Step moved;

    /** The step in the address: the one whose form came in. */
    Optional<Step> asked() {
        return address.get().segment(1).flatMap(Step::ofSlug);
    }

    /** The step the enrolment is at. */
    Step now() {
        return current.get().state().step();
    }

    /** The step on the page. */
    Step get() {
        return moved == null ? asked().orElseGet(this::now) : moved;
    }

    String path(Step step) {
        return address.path("enrol/" + step.slug());
    }

    boolean isMoved() {
        return moved != null;
    }

    /** A form of another tab or browser, or one without a fresh second factor, changes nothing. */
    boolean isFormOfCurrentStep() throws IOException {
        boolean isCurrent = asked().equals(Optional.of(now())) && current.mayBind();
        if (isCurrent && !current.isRenewed()) {
            return true;
        }
        response.redirect(path(now()) + reason());
        return false;
    }

    /** The query with which the page says why it is this one; none for who asked for no step. */
    String reason() {
        if (current.isRenewed()) {
            return RENEWED;
        }
        return asked().isPresent() ? LED_HERE : "";
    }

    /** What became of a form: the step that is current now, or this one with its errors. */
    void show(StepForm form) throws IOException {
        if (form.isRefused()) {
            showRefused(form);
        } else {
            showAddress();
        }
    }

    /** The step with its errors: in this page, or after a redirect (decision 11). */
    void showRefused(StepForm form) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.getPartialViewContext().isAjaxRequest()) {
            faces.validationFailed();
            PrimeFaces.current().ajax().addCallbackParam(TITLE, progress.title(now()));
        } else if (!faces.getResponseComplete()) {
            refusedForms.keep(form, form.typed());
            response.redirect(address.asked());
        }
    }

    /**
     * The step that is current, moved or not: after the browser's Back its address has to stand
     * there again.
     */
    void showAddress() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.getResponseComplete()) {
            return;
        }
        Step now = now();
        if (!faces.getPartialViewContext().isAjaxRequest()) {
            response.redirect(path(now));
            return;
        }
        moved = now;
        request.setAttribute(AddressedViews.ACTION_URL, path(now));
        PrimeFaces.current().ajax().addCallbackParam("url", path(now));
        PrimeFaces.current().ajax().addCallbackParam(TITLE, progress.title(now));
    }
}
