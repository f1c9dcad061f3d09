package nl.tweestap.guide;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A page of our own on which a guide's step is done. The names stand in the content. */
public enum WizardStep {
    /** The password, before everything else. */
    PASSWORD,
    START,
    DOWNLOAD,
    SET_UP,
    SCAN,
    PHONE,
    PHONE_CODE,
    RECOVERY_CODES,
    DONE,
    SIGN_IN;

    /** As it stands in an address and in the content: {@code phone-code}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<WizardStep> ofTag(String tag) {
        return Arrays.stream(values()).filter(step -> step.tag().equals(tag)).findFirst();
    }

    public static List<String> tags() {
        return Arrays.stream(values()).map(WizardStep::tag).toList();
    }
}
