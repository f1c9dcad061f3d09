package nl.tweestap.school;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a school wants beside the password before the first authenticator of an account is bound
 * (decision 33): {@code first-binding: slip} in its policy.
 */
public enum FirstBinding {
    /** Nothing: who has the password of somebody who has yet to begin can begin for them. */
    PASSWORD,
    /** A slip that a teacher handed over. */
    SLIP,
    /** A slip, or having come in with a pass of the service desk. */
    SLIP_OR_DESK,
    /** An open window of the person's class; or a slip, or a pass, so that nobody is stuck. */
    CLASS_WINDOW;

    private String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** By its word in a school's file. */
    static Optional<FirstBinding> ofSlug(String slug) {
        return Arrays.stream(values()).filter(one -> one.slug().equals(slug)).findFirst();
    }

    static String slugs() {
        return Arrays.stream(values()).map(FirstBinding::slug).collect(Collectors.joining(", "));
    }
}
