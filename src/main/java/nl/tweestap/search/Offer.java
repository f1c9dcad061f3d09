package nl.tweestap.search;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.tweestap.school.School;
import nl.tweestap.text.Language;
import nl.tweestap.text.Words;

/** What a school's landing page offers besides its guides. Each has its words under its tag. */
enum Offer {
    SIGN_IN("sign-in", "/sign-in"),
    BEGIN("begin", "/enrol"),
    LOST_PHONE("lost-phone", "/sign-in?way=recovery-code"),
    NEW_PHONE("new-phone", "/account"),
    ACCOUNT("account", "/account"),
    PAUSE("pause", "/sign-in"),
    PASSWORD("password", "#help"),
    HELP("help", "#help");

    private final String tag;
    private final String path;

    Offer(String tag, String path) {
        this.tag = tag;
        this.path = path;
    }

    /**
     * People search for what befell them, so the words they may use count as a title does; in every
     * language, for who reads one and types another.
     */
    Entry entry(School school, Language language) {
        boolean isOfDesk = this == LOST_PHONE && !school.hasRecoveryCodes();
        String title = say(isOfDesk ? "desk-title" : "title", language);
        String text = say(isOfDesk ? "desk-text" : "text", language);
        Hit hit =
                new Hit(
                        title,
                        "",
                        0,
                        Optional.empty(),
                        "/" + language.tag() + "/" + school.slug() + (isOfDesk ? HELP.path : path),
                        text);
        return new Entry(
                "offer " + tag, hit, Tokens.of(title + " " + words()), Tokens.of(text), Set.of());
    }

    private String words() {
        return Arrays.stream(Language.values())
                .map(language -> say("words", language))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private String say(String what, Language language) {
        return Words.of("search.offer-" + tag + "." + what, language.locale());
    }
}
