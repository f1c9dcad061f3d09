package nl.tweestap.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The languages and tones a place speaks, its own first. A page, a switch and a search offer these
 * and no others.
 *
 * @param all at least one, each once
 */
public record SpokenLanguages(List<Language> all) {

    public SpokenLanguages {
        all = all.stream().distinct().toList();
        if (all.isEmpty()) {
            throw new IllegalArgumentException("A place speaks a language");
        }
    }

    /** All that these places speak; all that we do where there is no place. */
    public static SpokenLanguages ofAll(Stream<SpokenLanguages> places) {
        List<Language> spoken =
                places.flatMap(place -> place.all.stream()).distinct().sorted().toList();
        return new SpokenLanguages(spoken.isEmpty() ? List.of(Language.values()) : spoken);
    }

    /** The one it speaks to who has no wish. */
    public Language own() {
        return all.get(0);
    }

    /** The wish itself; else the same language in the place's own tone; else its own language. */
    public Language nearest(Language wish) {
        return all.contains(wish) ? wish : inOwnTone(wish);
    }

    /** The wish in the place's own tone; else its own language. */
    public Language inOwnTone(Language wish) {
        return tones(wish).findFirst().orElse(own());
    }

    private Stream<Language> tones(Language language) {
        return all.stream().filter(language::isSame);
    }

    /**
     * What a switch offers: each language once, in the reader's tone or else in the first; none
     * where there is nothing to switch.
     */
    public List<Language> choices(Language reader) {
        List<Language> choices = new ArrayList<>();
        for (Language language : all) {
            Language shown = nearest(language.isSame(reader) ? reader : language);
            if (choices.stream().noneMatch(shown::isSame)) {
                choices.add(shown);
            }
        }
        return choices.size() > 1 ? choices : List.of();
    }

    /** The tones of the reader's language; none where there is one only. */
    public List<Language> toneChoices(Language reader) {
        List<Language> tones = tones(reader).toList();
        return tones.size() > 1 ? tones : List.of();
    }
}
