package nl.tweestap.enrolment.web;

import org.jspecify.annotations.Nullable;

/** A country of telephone numbers to choose from. */
public record CountryChoice(String code, String name, boolean isChosen) {

    /** Nothing rather than nothing in quotes: the attribute is left out then. */
    public @Nullable String selected() {
        return isChosen ? "selected" : null;
    }
}
