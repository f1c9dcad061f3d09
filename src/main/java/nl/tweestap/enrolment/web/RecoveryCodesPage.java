package nl.tweestap.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.tweestap.authenticator.RecoveryCode;
import nl.tweestap.enrolment.Proving;
import nl.tweestap.enrolment.SaveRecoveryCodes;
import nl.tweestap.shell.Texts;

/** Ten codes to keep, shown until the person says they are kept. */
@Named("recoveryCodesPage")
@RequestScoped
public class RecoveryCodesPage extends StepForm {

    @Inject CurrentEnrolment current;
    @Inject Proving proving;
    @Inject Texts texts;

    private boolean kept;

    @Override
    void next() {
        if (!kept) {
            refuse("kept", texts.get("enrolment.recovery-codes.kept-missing"));
            return;
        }
        current.set(
                proving.codes(
                        current.prover(texts.get("account.given-name.recovery-codes")),
                        current.get()));
    }

    public List<String> getCodes() {
        return current.get().state() instanceof SaveRecoveryCodes save
                ? save.codes().stream().map(RecoveryCode::reveal).toList()
                : List.of();
    }

    public boolean isKept() {
        return kept;
    }

    public void setKept(boolean kept) {
        this.kept = kept;
    }
}
