package nl.tweestap.account.web;

import nl.tweestap.authenticator.Kind;

/** How a kind of authenticator looks on a page. Its words are found by {@link Kind#slug}. */
public final class KindLook {

    private KindLook() {}

    /** The name of a drawing in {@code assets/icons.svg}. */
    public static String icon(Kind kind) {
        return switch (kind) {
            case APP -> "app";
            case PHONE -> "sms";
            case RECOVERY_CODES -> "list";
            case TEMPORARY_PASS -> "shield";
        };
    }
}
