package nl.tweestap.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.tweestap.text.Language;
import nl.tweestap.text.LanguageTag;
import nl.tweestap.text.Languages;

/**
 * Reads {@code languages.yaml}, and the words of our own pages in each language that it adds. What
 * is wrong with a language is said, and the rest of it is served.
 */
public final class LanguagesFile {

    static final String FILE = "languages.yaml";

    private static final String OURS = ": {fallback: [nl], beside: en}";
    private static final String THEIRS = ": {name: Türkçe, fallback: [en], beside: en}";
    private static final String NAME = "name";
    private static final String PRONOUN = "pronoun";
    private static final String DIRECTION = "direction";
    private static final String FALLBACK = "fallback";
    private static final String BESIDE = "beside";
    private static final String RIGHT_TO_LEFT = "rtl";

    private final Map<String, Language> described = new LinkedHashMap<>();
    private final Map<String, YamlMap> entries = new LinkedHashMap<>();

    private LanguagesFile() {
        Language.PACKED.forEach(own -> described.put(own.tag(), own));
    }

    /** Those that are packed in, and those that are described. */
    public static Languages read(ContentFolder folder, Problems problems) {
        LanguagesFile file = new LanguagesFile();
        YamlFile.read(folder, FILE, problems).ifPresent(file::describe);
        Languages silent = file.languages();
        return PortalWords.read(folder, silent, problems);
    }

    private void describe(YamlMap yaml) {
        for (String tag : yaml.keys()) {
            boolean isOurs = described.containsKey(tag);
            yaml.map(tag, tag + (isOurs ? OURS : THEIRS))
                    .ifPresent(
                            entry -> {
                                entries.put(tag, entry);
                                if (isOurs) {
                                    entry.allow(FALLBACK, BESIDE);
                                } else {
                                    describe(tag, entry, yaml);
                                }
                            });
        }
        for (Language own : Language.PACKED) {
            if (!yaml.keys().contains(own.tag())) {
                yaml.problem(own.tag(), "finding.language-missing", own.tag());
            }
        }
    }

    private void describe(String tag, YamlMap entry, YamlMap yaml) {
        Optional<LanguageTag> known = LanguageTag.of(tag);
        if (known.isEmpty()) {
            yaml.problem(tag, "finding.language-tag", tag);
            entries.remove(tag);
            return;
        }
        entry.allow(NAME, PRONOUN, DIRECTION, FALLBACK, BESIDE);
        String usual = known.get().usualName();
        String name = orElse(entry.needed(NAME, NAME + ": " + usual), usual);
        String pronoun =
                known.get().isFormal()
                        ? entry.needed(PRONOUN, PRONOUN + ": siz")
                        : entry.text(PRONOUN).orElse("");
        Language language = Language.described(known.get(), name, orElse(pronoun, name));
        described.put(
                tag,
                entry.text(DIRECTION).map(side -> reading(language, side, entry)).orElse(language));
    }

    private static String orElse(String text, String other) {
        return text.isEmpty() ? other : text;
    }

    private static Language reading(Language language, String side, YamlMap entry) {
        if (!Set.of("ltr", RIGHT_TO_LEFT).contains(side)) {
            entry.problem(DIRECTION, "finding.value", side, language.direction());
            return language;
        }
        return language.reading(side.equals(RIGHT_TO_LEFT));
    }

    /** All with what they fall back to, and no words yet. */
    private Languages languages() {
        Map<Language, List<Language>> fallbacks = new LinkedHashMap<>();
        Map<Language, Language> beside = new LinkedHashMap<>();
        entries.forEach(
                (tag, entry) ->
                        known(entry, tag, tag)
                                .ifPresent(
                                        language -> {
                                            fallbacks.put(language, fallbacks(entry));
                                            String other = entry.needed(BESIDE, BESIDE + ": en");
                                            known(entry, BESIDE, other)
                                                    .ifPresent(one -> beside.put(language, one));
                                        }));
        return new Languages(List.copyOf(described.values()), fallbacks, beside);
    }

    private List<Language> fallbacks(YamlMap entry) {
        List<Language> others = new ArrayList<>();
        for (String other : entry.texts(FALLBACK)) {
            known(entry, FALLBACK, other).ifPresent(others::add);
        }
        return others;
    }

    private Optional<Language> known(YamlMap yaml, String key, String tag) {
        Optional<Language> language = Optional.ofNullable(described.get(tag));
        if (language.isEmpty() && !tag.isEmpty()) {
            String tags = String.join(", ", described.keySet());
            yaml.problem(key, "finding.language-unknown", tag, tags);
        }
        return language;
    }
}
