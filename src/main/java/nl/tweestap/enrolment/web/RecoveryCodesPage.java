package nl.tweestap.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import nl.tweestap.account.Authenticators;
import nl.tweestap.authenticator.RecoveryCode;
import nl.tweestap.authenticator.RecoveryCodes;
import nl.tweestap.enrolment.Proving;
import nl.tweestap.enrolment.SaveRecoveryCodes;
import nl.tweestap.shell.RefusedForms.Refused;
import nl.tweestap.shell.Texts;

/** Ten codes to keep, shown until the person says they are kept. */
@Named("recoveryCodesPage")
@RequestScoped
public class RecoveryCodesPage extends StepForm {

    private static final String KEPT = "kept";

    @Inject CurrentEnrolment current;
    @Inject Proving proving;
    @Inject Authenticators authenticators;
    @Inject Texts texts;

    private boolean kept;

    @Override
    void next() {
        if (!kept) {
            refuse(KEPT, texts.get("enrolment.recovery-codes.kept-missing"));
            return;
        }
        current.set(
                proving.codes(
                        current.prover(texts.get("account.given-name.recovery-codes")),
                        current.get()));
    }

    @Override
    Map<String, String> typed() {
        return Map.of(KEPT, String.valueOf(kept));
    }

    @Override
    void restore(Refused before) {
        super.restore(before);
        kept = Boolean.parseBoolean(before.typed().getOrDefault(KEPT, ""));
    }

    /** Whether these take the place of others, which work until then. */
    public boolean isReplacing() {
        return authenticators.first(current.account().id(), RecoveryCodes.class).isPresent();
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
