package nl.tweestap.content;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name in the content that stands in addresses too, so that everybody can type it. */
public final class AddressWord {

    /** As the address filter knows them: a capital or a space is no part of an address of ours. */
    private static final Pattern WORD = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    private AddressWord() {}

    public static boolean is(String name) {
        return WORD.matcher(name).matches();
    }

    /** The nearest name that is one: {@code my-app} for {@code My App}. */
    public static String near(String name) {
        String plain =
                Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-+|-+$", "");
        String word = plain.substring(0, Math.min(plain.length(), 64));
        return word.isEmpty() ? "app" : word;
    }

    /** Leaves a problem for a name that cannot stand in an address. */
    public static void check(String name, String file, int line, Problems problems) {
        if (!is(name)) {
            problems.add(file, line, "finding.address-word", name, near(name));
        }
    }
}
