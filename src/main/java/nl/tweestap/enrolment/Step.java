package nl.tweestap.enrolment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.tweestap.authenticator.Kind;

/** A page of the wizard, and its place in an address. */
public enum Step {
    START("start"),
    DOWNLOAD("download"),
    SET_UP("set-up"),
    SCAN("scan"),
    PHONE("phone"),
    PHONE_CODE("phone-code"),
    RECOVERY_CODES("recovery-codes"),
    DONE("done");

    private final String slug;

    Step(String slug) {
        this.slug = slug;
    }

    /** As it stands in an address. */
    public String slug() {
        return slug;
    }

    public static Optional<Step> ofSlug(String slug) {
        return Arrays.stream(values()).filter(step -> step.slug.equals(slug)).findFirst();
    }

    /** The pages on which one kind of a plan is bound, in order; none for what nobody binds here. */
    public static List<Step> of(Kind kind) {
        return switch (kind) {
            case APP -> List.of(START, DOWNLOAD, SET_UP, SCAN);
            case PHONE -> List.of(PHONE, PHONE_CODE);
            case RECOVERY_CODES -> List.of(RECOVERY_CODES);
            case TEMPORARY_PASS -> List.of();
        };
    }

    /** The page before this one in the same binding; empty at the first. */
    public Optional<Step> previous() {
        return switch (this) {
            case DOWNLOAD -> Optional.of(START);
            case SET_UP -> Optional.of(DOWNLOAD);
            case SCAN -> Optional.of(SET_UP);
            case PHONE_CODE -> Optional.of(PHONE);
            case START, PHONE, RECOVERY_CODES, DONE -> Optional.empty();
        };
    }
}
