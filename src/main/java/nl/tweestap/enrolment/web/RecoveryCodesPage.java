package nl.tweestap.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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

    /** All codes as text, for the copy button. */
    public String getText() {
        return String.join("\n", getCodes());
    }

    /** A small file made in the page itself: the codes travel in no further request. */
    public String getFile() {
        String text =
                texts.of("enrolment.recovery-codes.file", current.school().name())
                        + "\n\n"
                        + getText()
                        + "\n";
        return "data:text/plain;charset=utf-8,"
                + URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    public boolean isKept() {
        return kept;
    }

    public void setKept(boolean kept) {
        this.kept = kept;
    }
}
