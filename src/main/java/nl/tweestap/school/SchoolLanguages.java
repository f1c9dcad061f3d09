package nl.tweestap.school;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.tweestap.content.YamlMap;
import nl.tweestap.text.Language;
import nl.tweestap.text.SpokenLanguages;

/** Reads what a school speaks: {@code languages: [nl, en]}, its own language and tone first. */
final class SchoolLanguages {

    private static final String KEY = "languages";

    private SchoolLanguages() {}

    /** Dutch, with a problem, where the school names none that we speak. */
    static SpokenLanguages read(YamlMap yaml) {
        List<Language> languages = new ArrayList<>();
        for (String tag : yaml.texts(KEY)) {
            Optional<Language> language = Language.ofTag(tag);
            if (language.isEmpty()) {
                yaml.problem(KEY, "finding.language-unknown", tag);
            } else if (languages.contains(language.get())) {
                yaml.problem(KEY, "finding.language-twice", tag);
            } else {
                languages.add(language.get());
            }
        }
        if (yaml.texts(KEY).isEmpty()) {
            yaml.problem(KEY, "finding.key-missing", KEY, "languages: [nl, en]");
        }
        return new SpokenLanguages(languages.isEmpty() ? List.of(Language.DUTCH) : languages);
    }
}
