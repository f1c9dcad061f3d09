package nl.tweestap.account.web;

import java.util.List;
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

    static String in(Language reader, List<Language> spoken, String name) {
        return Stream.of(Kind.values())
                .map(kind -> "account.given-name." + kind.slug())
                .filter(key -> said(key, spoken).anyMatch(name::equals))
                .findFirst()
                .map(key -> Words.of(key, reader))
                .orElse(name);
    }

    private static Stream<String> said(String key, List<Language> spoken) {
        return Stream.concat(Language.PACKED.stream(), spoken.stream())
                .map(language -> Words.of(key, language));
    }
}
