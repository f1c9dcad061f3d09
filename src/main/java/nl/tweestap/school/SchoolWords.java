package nl.tweestap.school;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tweestap.content.ContentFolder;
import nl.tweestap.content.Problems;
import nl.tweestap.content.PropertiesFile;
import nl.tweestap.text.Language;
import nl.tweestap.text.Languages;
import nl.tweestap.text.SpokenLanguages;
import nl.tweestap.text.Words;

/** A school's own words, a file a language: {@code schools/<slug>/nl.properties}. */
final class SchoolWords {

    /** The words each school gives in every language it speaks. */
    static final List<String> NEEDED = List.of("account", "hours", "desk");

    /** What the link to a school's own reading says. */
    static final String READING = "reading";

    /** What a school says of phones of people's own, where it says something. */
    static final String OWN_PHONE = "own-phone";

    private final String folder;
    private final SpokenLanguages languages;
    private final Map<String, Map<String, String>> words = new HashMap<>();

    private SchoolWords(String folder, SpokenLanguages languages) {
        this.folder = folder;
        this.languages = languages;
    }

    /**
     * Reads what there is.
     *
     * @param place the school's folder
     * @param own gets what keeps the school from being served
     */
    static SchoolWords read(
            ContentFolder folder,
            String place,
            Languages known,
            SpokenLanguages languages,
            Problems own) {
        SchoolWords found = new SchoolWords(place, languages);
        for (Language language : known.all()) {
            String file = found.file(language);
            if (folder.has(file)) {
                found.words.put(language.tag(), PropertiesFile.read(folder, file, own));
            }
        }
        return found;
    }

    Map<String, Map<String, String>> all() {
        return words;
    }

    private String file(Language language) {
        return folder + "/" + language.tag() + ".properties";
    }

    /**
     * Names what is missing. Without words in its own language a school cannot be served; another
     * language can do for a while with those.
     *
     * @param hasReading whether the school has something to read afterwards
     */
    void check(boolean hasReading, Problems own) {
        List<String> needed =
                hasReading ? Stream.concat(NEEDED.stream(), Stream.of(READING)).toList() : NEEDED;
        for (Language language : languages.all()) {
            for (String key : needed) {
                if (!isSaid(language, key)) {
                    missing(language, key, own);
                }
            }
        }
        words.forEach((tag, texts) -> texts.keySet().forEach(key -> used(tag, key, own)));
    }

    private boolean isSaid(Language language, String key) {
        return Stream.of(language.tag(), language.plainTag())
                .flatMap(tag -> Optional.ofNullable(words.get(tag)).stream())
                .anyMatch(texts -> texts.containsKey(key));
    }

    private void missing(Language language, String key, Problems own) {
        String example = key + "=" + Words.of("finding.example." + key, language);
        if (language.equals(languages.own())) {
            own.add(file(language), 0, "finding.school-words", key, language.tag(), example);
        } else {
            own.advise(file(language), 0, "finding.school-words", key, language.tag(), example);
        }
    }

    private void used(String tag, String key, Problems own) {
        if (!NEEDED.contains(key) && !key.equals(READING) && !key.equals(OWN_PHONE)) {
            own.advise(
                    folder + "/" + tag + ".properties",
                    0,
                    "finding.school-word-unused",
                    key,
                    String.join(", ", NEEDED) + ", " + READING + ", " + OWN_PHONE);
        }
    }
}
