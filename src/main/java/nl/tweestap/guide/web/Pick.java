package nl.tweestap.guide.web;

import org.jspecify.annotations.Nullable;

/**
 * A link that makes a choice on a guide.
 *
 * @param kept {@code installed=yes}: what a script keeps in the browser, so that the reader is not
 *     asked again; the address works without. Empty when it is not to be kept
 * @param lang of the label; empty where it is the page's own
 */
public record Pick(String label, String href, boolean isCurrent, String kept, String lang) {

    Pick to(String address) {
        return new Pick(label, address, isCurrent, kept, lang);
    }

    /** Nothing rather than nothing in quotes: attributes are left out then. */
    public @Nullable String keptOrNone() {
        return kept.isEmpty() ? null : kept;
    }

    public @Nullable String langOrNone() {
        return lang.isEmpty() ? null : lang;
    }

    public @Nullable String current() {
        return isCurrent ? "true" : null;
    }
}
