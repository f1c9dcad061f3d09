package nl.tweestap.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.tweestap.text.Language;
import nl.tweestap.text.TypedText;

/**
 * The page somebody meant whose address is not quite one: typed over in capitals, copied with the
 * full stop, bracket or unseen sign behind it, or begun at the school, without a language.
 */
@ApplicationScoped
public class MeantAddress {

    /** What a sentence around an address leaves at the ends of its words. */
    private static final Pattern AROUND = Pattern.compile("^[^a-z0-9]+|[^a-z0-9]+$");

    /** What people type between two words, and their telephones make of a hyphen. */
    private static final Pattern BETWEEN = Pattern.compile("[\\s_\\p{Pd}]+");

    @Inject KnownPlaces places;
    @Inject KnownSchools schools;

    /**
     * The same page for everybody.
     *
     * @param path as it came in
     * @return its own path; empty when it is this one, or when there is no such page
     */
    Optional<String> of(String path) {
        return tidy(path).filter(tidy -> !tidy.equals(path)).filter(this::isPage);
    }

    /**
     * The page of a school whose address begins with the school.
     *
     * @param wish the language to read it in
     * @return empty when it begins with something else, or when there is no such page
     */
    Optional<String> ofSchool(String path, Language wish) {
        return tidy(path).flatMap(tidy -> inLanguage(tidy, wish)).filter(this::isPage);
    }

    private Optional<String> inLanguage(String tidy, Language wish) {
        String school = tidy.split("/", 3)[1];
        return Optional.of(school)
                .filter(schools::isKnown)
                .map(known -> schools.languages(Optional.of(known)).inOwnTone(wish))
                .map(language -> "/" + language.tag() + tidy);
    }

    private boolean isPage(String path) {
        return Address.parse(path, schools.known()).flatMap(places::find).isPresent();
    }

    /**
     * In small letters, one slash between words, so never another host.
     *
     * @return empty for a path without measure, or with something between two slashes that is no
     *     word: dots lead nowhere
     */
    static Optional<String> tidy(String path) {
        if (path.length() > Address.MAX_LENGTH) {
            return Optional.empty();
        }
        List<String> words =
                Arrays.stream(decoded(path).toLowerCase(Locale.ROOT).split("/"))
                        .filter(word -> !word.isEmpty())
                        .map(TypedText::clean)
                        .map(word -> BETWEEN.matcher(word).replaceAll("-"))
                        .map(word -> AROUND.matcher(word).replaceAll(""))
                        .toList();
        return words.contains("") ? Optional.empty() : Optional.of("/" + String.join("/", words));
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2b"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notAnEscape) {
            return path;
        }
    }
}
