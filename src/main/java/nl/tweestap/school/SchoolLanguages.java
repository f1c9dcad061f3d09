package nl.tweestap.school;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tweestap.content.Problems;
import nl.tweestap.content.YamlMap;
import nl.tweestap.text.Language;
import nl.tweestap.text.Languages;
import nl.tweestap.text.SpokenLanguages;

/** Reads what a school speaks: {@code languages: [nl, en]}, its own language and tone first. */
final class SchoolLanguages {

    private static final String KEY = "languages";

    private SchoolLanguages() {}

    /**
     * Those that can be found; the school stays up without the others. Dutch where it names none.
     *
     * @param missing gets the others
     */
    static SpokenLanguages read(YamlMap yaml, Languages known, Problems missing) {
        List<Language> languages = new ArrayList<>();
        for (String tag : yaml.texts(KEY)) {
            Optional<Language> language = known.ofTag(tag);
            if (language.isEmpty()) {
                missing.add(
                        yaml.file(), yaml.line(KEY), "finding.language-unknown", tag, tags(known));
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

    /** All that a school's folder may have. */
    static List<String> files(Languages known) {
        return Stream.concat(
                        Stream.of("school.yaml", "mark.svg"),
                        known.all().stream().map(language -> language.tag() + ".properties"))
                .toList();
    }

    private static String tags(Languages known) {
        return known.all().stream().map(Language::tag).collect(Collectors.joining(", "));
    }
}
