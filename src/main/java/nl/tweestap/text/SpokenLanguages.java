package nl.tweestap.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The languages and tones a place speaks, its own first. A page, a switch and a search offer these
 * and no others.
 *
 * @param all at least one, each once
 */
public record SpokenLanguages(List<Language> all) {

    /** No browser states as many; what is longer is not taken apart. */
    private static final int MAX_WISHES_LENGTH = 500;

    public SpokenLanguages {
        all = all.stream().distinct().toList();
        if (all.isEmpty()) {
            throw new IllegalArgumentException("A place speaks a language");
        }
    }

    /** All that these places speak, in the order of those there are; those where none speaks. */
    public static SpokenLanguages ofAll(Stream<SpokenLanguages> places, Languages known) {
        List<Language> spoken =
                places.flatMap(place -> place.all.stream())
                        .distinct()
                        .sorted(Comparator.comparing(known.all()::indexOf))
                        .toList();
        return new SpokenLanguages(spoken.isEmpty() ? Language.PACKED : spoken);
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

    /** The same for the tag of a language that may be spoken nowhere any more. */
    public Language ofTag(String tag) {
        Optional<String> plain = LanguageTag.of(tag).map(LanguageTag::plain);
        return first(language -> language.tag().equals(tag))
                .or(() -> plain.flatMap(asked -> first(one -> one.plainTag().equals(asked))))
                .orElse(own());
    }

    private Optional<Language> first(Predicate<Language> wanted) {
        return all.stream().filter(wanted).findFirst();
    }

    /**
     * The reader's wish, as the browser states it. The server's own reading is not asked: where
     * there is no wish, or one that it cannot read, it answers with the language of the machine.
     *
     * @param header {@code Accept-Language} (RFC 9110 §12.5.4), such as {@code de, en;q=0.8}
     * @return the first one spoken here, in the place's own tone; empty when none is wished that
     *     is, or what is wished cannot be read
     */
    public Optional<Language> wished(@Nullable String header) {
        if (header == null || header.length() > MAX_WISHES_LENGTH) {
            return Optional.empty();
        }
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .filter(wish -> wish.getWeight() > 0)
                    .flatMap(wish -> meeting(wish.getRange()).stream())
                    .findFirst();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** By its beginning where it says more than we do (RFC 4647 §3.4), and where it says less. */
    private Optional<Language> meeting(String range) {
        String wish = range;
        while (!wish.isEmpty()) {
            String asked = wish;
            Optional<Language> found = first(language -> language.plainTag().equals(asked));
            if (found.isPresent()) {
                return found;
            }
            wish = wish.substring(0, Math.max(0, wish.lastIndexOf('-')));
        }
        return first(language -> language.plainTag().startsWith(range + "-"));
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
