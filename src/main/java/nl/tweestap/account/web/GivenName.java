package nl.tweestap.account.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.tweestap.text.Language;
import nl.tweestap.text.Words;

/**
 * What an authenticator is called. A name its owner gave stays as it is; the one the wizard gave,
 * in the language of that day, is said in the reader's.
 */
final class GivenName {

    private static final List<String> BY_THE_WIZARD =
            List.of("enrolment.scan.app-name", "enrolment.phone.phone-name");

    private GivenName() {}

    static String in(Locale reader, String name) {
        return BY_THE_WIZARD.stream()
                .filter(key -> inAnyLanguage(key).anyMatch(name::equals))
                .findFirst()
                .map(key -> Words.of(key, reader))
                .orElse(name);
    }

    private static Stream<String> inAnyLanguage(String key) {
        return Stream.of(Language.values()).map(language -> Words.of(key, language.locale()));
    }
}
