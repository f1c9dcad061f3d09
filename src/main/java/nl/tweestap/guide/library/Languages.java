package nl.tweestap.guide.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tweestap.content.ContentFolder;
import nl.tweestap.content.Problems;
import nl.tweestap.content.YamlFile;
import nl.tweestap.content.YamlMap;
import nl.tweestap.text.Language;

/**
 * What to do when words are not there in the reader's language.
 *
 * @param fallbacks for each language the others to try, in order
 * @param beside for each language the one that button names are shown in as well
 */
record Languages(Map<Language, List<Language>> fallbacks, Map<Language, Language> beside) {

    static final String FILE = "languages.yaml";

    /** The language everything is written in first. */
    static final Language SOURCE = Language.DUTCH;

    static Languages read(ContentFolder folder, Problems problems) {
        Map<Language, List<Language>> fallbacks = new HashMap<>();
        Map<Language, Language> beside = new HashMap<>();
        Optional<YamlMap> yaml = YamlFile.read(folder, FILE, problems);
        yaml.ifPresent(map -> readAll(map, fallbacks, beside));
        return new Languages(Map.copyOf(fallbacks), Map.copyOf(beside));
    }

    private static void readAll(
            YamlMap yaml, Map<Language, List<Language>> fallbacks, Map<Language, Language> beside) {
        for (String tag : yaml.keys()) {
            Optional<Language> language = known(yaml, tag, tag);
            Optional<YamlMap> entry = yaml.map(tag, tag + ": {fallback: [nl], beside: en}");
            if (language.isEmpty() || entry.isEmpty()) {
                continue;
            }
            entry.get().allow("fallback", "beside");
            List<Language> others = new ArrayList<>();
            for (String other : entry.get().texts("fallback")) {
                known(entry.get(), "fallback", other).ifPresent(others::add);
            }
            fallbacks.put(language.get(), List.copyOf(others));
            known(entry.get(), "beside", entry.get().needed("beside", "beside: en"))
                    .ifPresent(other -> beside.put(language.get(), other));
        }
        for (Language language : Language.values()) {
            if (!fallbacks.containsKey(language)) {
                yaml.problem(language.tag(), "finding.language-missing", language.tag());
            }
        }
    }

    private static Optional<Language> known(YamlMap yaml, String key, String tag) {
        Optional<Language> language = Language.ofTag(tag);
        if (language.isEmpty()) {
            yaml.problem(key, "finding.language-unknown", tag);
        }
        return language;
    }

    /** The language itself, then those it falls back to. */
    List<Language> chain(Language language) {
        List<Language> chain = new ArrayList<>(List.of(language));
        chain.addAll(fallbacks.getOrDefault(language, List.of()));
        return chain;
    }

    /** The part of the chain that is the same language in another tone. */
    List<Language> sameLanguage(Language language) {
        return chain(language).stream()
                .filter(other -> other.htmlLang().equals(language.htmlLang()))
                .toList();
    }
}
