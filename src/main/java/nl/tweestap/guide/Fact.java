package nl.tweestap.guide;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is known of somebody who is signed in: an authenticator of this kind is bound. */
public enum Fact {
    APP,
    PHONE;

    /** As it stands in the content. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Fact> ofTag(String tag) {
        return Arrays.stream(values()).filter(fact -> fact.tag().equals(tag)).findFirst();
    }

    public static List<String> tags() {
        return Arrays.stream(values()).map(Fact::tag).toList();
    }
}
