package nl.tweestap.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The languages there are, and what to do when words are not there in the reader's.
 *
 * @param all those that are packed in first
 * @param fallbacks for each language the others to try, in order
 * @param beside for each language the one that button names are shown in as well
 */
public record Languages(
        List<Language> all,
        Map<Language, List<Language>> fallbacks,
        Map<Language, Language> beside) {

    /** Where the content describes none. */
    public static final Languages PACKED = new Languages(Language.PACKED, Map.of(), Map.of());

    public Languages {
        all = List.copyOf(all);
        fallbacks = Map.copyOf(fallbacks);
        beside = Map.copyOf(beside);
    }

    /**
     * The same languages with words.
     *
     * @param words of each by its tag, and by their keys
     */
    public Languages saying(Map<String, Map<String, String>> words) {
        List<Language> speaking = all.stream().map(language -> saying(language, words)).toList();
        Map<Language, List<Language>> others = new HashMap<>();
        fallbacks.forEach((language, some) -> others.put(language, among(speaking, some)));
        return new Languages(speaking, others, beside);
    }

    private static List<Language> among(List<Language> speaking, List<Language> some) {
        return some.stream().map(language -> speaking.get(speaking.indexOf(language))).toList();
    }

    /** With those behind it that say what it does not, until one that is packed in. */
    private Language saying(Language language, Map<String, Map<String, String>> words) {
        if (language.isPacked()) {
            return language;
        }
        List<Language> chain = chain(language);
        int end = 0;
        while (!chain.get(end).isPacked()) {
            end++;
        }
        Language saying = chain.get(end);
        for (int place = end - 1; place >= 0; place--) {
            Language one = chain.get(place);
            saying = one.saying(words.getOrDefault(one.tag(), Map.of()), saying);
        }
        return saying;
    }

    public Optional<Language> ofTag(String tag) {
        return all.stream().filter(language -> language.tag().equals(tag)).findFirst();
    }

    /** Those that other people's screens speak: they know no tones. */
    public Stream<Language> plain() {
        return all.stream().filter(language -> language.tag().equals(language.plainTag()));
    }

    /** The language itself, then those it falls back to; everything is there in Dutch. */
    public List<Language> chain(Language language) {
        List<Language> others = fallbacks.getOrDefault(language, List.of());
        Stream<Language> last = Stream.of(Language.ENGLISH, Language.DUTCH);
        return Stream.of(Stream.of(language), others.stream(), last)
                .flatMap(some -> some)
                .distinct()
                .toList();
    }

    /** The language that button names are shown in as well. */
    public Language besideOf(Language language) {
        return beside.getOrDefault(language, language);
    }

    /** The part of the chain that is the same language in another tone. */
    public List<Language> sameLanguage(Language language) {
        return chain(language).stream().filter(language::isSame).toList();
    }

    /** The rest of the chain. */
    public List<Language> otherLanguages(Language language) {
        List<Language> others = new ArrayList<>(chain(language));
        others.removeAll(sameLanguage(language));
        return others;
    }
}
