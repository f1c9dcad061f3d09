package nl.tweestap.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import nl.tweestap.enrolment.AppState.ScanQrCode;
import nl.tweestap.enrolment.SaveRecoveryCodes;
import nl.tweestap.enrolment.Step;

/** What the wizard tells above a step: why it shows this one, and what just worked. */
@Named("wizardNotices")
@RequestScoped
public class WizardNotices {

    @Inject CurrentEnrolment current;
    @Inject ShownStep shown;
    @Inject StepForms forms;
    @Inject HttpServletRequest request;

    /** Whether the person was led here from another step. */
    public boolean isLedHere() {
        return request.getParameter("here") != null && isFresh();
    }

    /**
     * Whether there is another QR than the one that stood here before: somebody had it made, or
     * came back to it too late.
     */
    public boolean isAnotherQr() {
        return current.get().state() instanceof ScanQrCode scan
                && scan.earlier().isPresent()
                && !isRenewed()
                && !forms.of(Step.SCAN).isRefused();
    }

    /** Whether there are other recovery codes than those that stood here before. */
    public boolean isOtherCodes() {
        return current.get().state() instanceof SaveRecoveryCodes
                && current.get().isCodesShown()
                && !isRenewed()
                && !forms.of(Step.RECOVERY_CODES).isRefused();
    }

    /** Whether what is on the page was made anew because another browser had shown it. */
    public boolean isRenewed() {
        return (current.isRenewed() || request.getParameter("new") != null) && isFresh();
    }

    /** Why a page is as it is, is told once: not beside what was wrong with its form. */
    private boolean isFresh() {
        return !shown.isMoved() && !forms.of(shown.get()).isRefused();
    }

    /**
     * {@code app} or {@code phone} right after it was bound, at the first page of what comes next.
     */
    public String getJustBound() {
        boolean isFirstPage = shown.get().previous().isEmpty() && shown.get() != Step.DONE;
        boolean isNews = isFirstPage && !forms.of(shown.get()).isRefused();
        return isNews && current.get().adding().isEmpty() ? current.justBound() : "";
    }
}
