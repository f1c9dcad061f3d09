package nl.tweestap.guide;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a short guide answers a question about. Such a guide is no way to set something up: it
 * stands among the questions on the landing page, in the order of these.
 */
public enum Topic {
    /** Another phone, another number, no internet. */
    PHONE,
    /** The app cannot be put on this phone, or there is something else than a phone. */
    APP,
    /** What is asked while somebody signs in. */
    SIGN_IN,
    /** Something went wrong. */
    TROUBLE;

    /** As it stands in the content: {@code sign-in}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Topic> ofTag(String tag) {
        return Arrays.stream(values()).filter(topic -> topic.tag().equals(tag)).findFirst();
    }

    /** All of them, for who wrote something else. */
    public static String tags() {
        return Arrays.stream(values()).map(Topic::tag).collect(Collectors.joining(", "));
    }
}
