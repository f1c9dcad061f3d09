package nl.tweestap.directory;

import java.util.List;
import java.util.stream.Stream;
import nl.tweestap.text.TypedText;

/**
 * A user name or mail address as somebody typed it. Every directory looks it up as it is in {@link
 * #meant}, so that the same slips are forgiven at every school.
 */
public final class TypedName {

    private TypedName() {}

    /** How names are compared: {@link TypedText#key}. */
    public static String key(String name) {
        return TypedText.key(name);
    }

    /**
     * What may be meant, the likeliest first: the name as it is; without the domain that Windows
     * puts before it ({@code SCHOOL\\noor}); without what stands behind it ({@code noor@school}).
     *
     * @return keys, none of them empty
     */
    public static List<String> meant(String typed) {
        String whole = key(typed);
        String withoutDomain = whole.substring(whole.lastIndexOf('\\') + 1).strip();
        String name = withoutDomain.split("@", 2)[0].strip();
        return Stream.of(whole, withoutDomain, name)
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
    }
}
