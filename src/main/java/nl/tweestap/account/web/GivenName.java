package nl.tweestap.account.web;

import java.util.Locale;
import java.util.stream.Stream;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.text.Language;
import nl.tweestap.text.Words;

/**
 * What an authenticator is called. A name its owner gave stays as it is; the one the wizard gave,
 * in the language of that day, is said in the reader's.
 */
final class GivenName {

    private GivenName() {}

    static String in(Locale reader, String name) {
        return Stream.of(Kind.values())
                .map(kind -> "account.given-name." + kind.slug())
                .filter(key -> inAnyLanguage(key).anyMatch(name::equals))
                .findFirst()
                .map(key -> Words.of(key, reader))
                .orElse(name);
    }

    private static Stream<String> inAnyLanguage(String key) {
        return Stream.of(Language.values()).map(language -> Words.of(key, language.locale()));
    }
}
