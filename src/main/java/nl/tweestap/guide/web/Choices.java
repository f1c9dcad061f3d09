package nl.tweestap.guide.web;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.tweestap.guide.ScreenLanguages;
import nl.tweestap.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What the reader has chosen on a guide: answers, and the languages of the own screens. It stands
 * in the address, so it needs no session and no script, and can be shared. Only what a guide knows
 * counts, so that nobody can make up pages.
 *
 * @param values by parameter, in the order of the alphabet: one set of choices has one address
 */
record Choices(SortedMap<String, String> values) {

    /** The language the phone speaks. */
    static final String PHONE = "phone";

    /** The language the laptop speaks. */
    static final String LAPTOP = "laptop";

    /** Where the reader is. */
    static final String AT = "at";

    /** At a phone, and nothing else. */
    static final String ONE_DEVICE = "phone";

    static final Choices NONE = new Choices(Collections.emptySortedMap());

    Choices {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /**
     * Reads what was chosen.
     *
     * @param known the values that mean something, by parameter
     * @param parameters the request's, null where there is none
     */
    static Choices read(
            Map<String, Set<String>> known, Function<String, @Nullable String> parameters) {
        SortedMap<String, String> values = new TreeMap<>();
        known.forEach(
                (name, allowed) -> {
                    String value = parameters.apply(name);
                    if (value != null && allowed.contains(value)) {
                        values.put(name, value);
                    }
                });
        return new Choices(values);
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** With this choice made, instead of another one of the same name. */
    Choices with(String name, String value) {
        SortedMap<String, String> changed = new TreeMap<>(values);
        changed.put(name, value);
        return new Choices(changed);
    }

    Choices without(String name) {
        SortedMap<String, String> changed = new TreeMap<>(values);
        changed.remove(name);
        return new Choices(changed);
    }

    boolean isOnOneDevice() {
        return value(AT).filter(ONE_DEVICE::equals).isPresent();
    }

    /**
     * What the reader's screens speak.
     *
     * @param known the languages that screens can speak
     */
    ScreenLanguages screens(List<Language> known) {
        return new ScreenLanguages(screen(PHONE, known), screen(LAPTOP, known));
    }

    private Optional<Language> screen(String name, List<Language> known) {
        return known.stream().filter(one -> value(name).equals(Optional.of(one.tag()))).findFirst();
    }

    /** {@code ?installed=yes&phone=en}; nothing when nothing was chosen. */
    String query() {
        return values.entrySet().stream()
                .map(choice -> choice.getKey() + "=" + choice.getValue())
                .collect(Collectors.joining("&", values.isEmpty() ? "" : "?", ""));
    }
}
