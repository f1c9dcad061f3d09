package nl.tweestap.text;

import java.util.stream.Stream;

/** The languages whose words we bring along: each is tried. */
final class PackedLanguages {

    private PackedLanguages() {}

    static Stream<Language> all() {
        return Language.PACKED.stream();
    }
}
