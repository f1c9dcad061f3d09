package nl.tweestap.enrolment;

import java.util.List;
import nl.tweestap.authenticator.RecoveryCode;

/** Codes are on the screen and not yet kept. */
public record SaveRecoveryCodes(List<RecoveryCode> codes) implements State {

    public SaveRecoveryCodes {
        codes = List.copyOf(codes);
    }

    @Override
    public Step step() {
        return Step.RECOVERY_CODES;
    }

    @Override
    public boolean isSecret() {
        return true;
    }

    @Override
    public Kept kept() {
        return Kept.codes(codes);
    }
}
