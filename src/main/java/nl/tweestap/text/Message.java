package nl.tweestap.text;

import java.text.MessageFormat;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A sentence of ours with places for what is filled in, by the rules of {@link MessageFormat}. One
 * that somebody else translated can break the page it comes to stand on.
 */
public record Message(String text) {

    private static final Pattern PLACE = Pattern.compile("\\{[0-9]");

    /** A place that wants a number, such as {@code {0,choice,1#day|1<days}}. */
    private static final Pattern COUNTED = Pattern.compile("\\{[0-9],[a-z]+");

    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

    /** What a translation did wrong. */
    public enum Fault {
        NONE,
        OTHER_PLACES,
        APOSTROPHE,
        UNREADABLE,
        MARKUP
    }

    /** Judges a translation of this sentence. */
    public Fault fault(Message translation) {
        String other = translation.text;
        if (isMarkedUp(other)) {
            return Fault.MARKUP;
        }
        boolean isFilled = text.contains("{") || other.contains("{");
        if (isFilled && LONE_APOSTROPHE.matcher(other).find()) {
            return Fault.APOSTROPHE;
        }
        if (isFilled && !isReadable(other)) {
            return Fault.UNREADABLE;
        }
        boolean isSame =
                found(PLACE, text).equals(found(PLACE, other))
                        && found(COUNTED, text).containsAll(found(COUNTED, other));
        return isSame ? Fault.NONE : Fault.OTHER_PLACES;
    }

    /** Words are text: a tag in them is a mistake, or worse. */
    private static boolean isMarkedUp(String text) {
        int begins = text.indexOf('<');
        return begins >= 0 && text.indexOf('>', begins) > begins;
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isReadable(String text) {
        try {
            return !new MessageFormat(text).toPattern().isEmpty();
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
