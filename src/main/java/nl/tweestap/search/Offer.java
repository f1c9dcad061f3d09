package nl.tweestap.search;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tweestap.school.School;
import nl.tweestap.text.Language;
import nl.tweestap.text.Words;

/**
 * What a school's landing page offers besides its guides. Each has its words under its tag. Where
 * Microsoft's second step comes first, a lost or new phone is about that; of the one of this site
 * only what is offered is found.
 */
enum Offer {
    SIGN_IN("sign-in", "/sign-in", Whose.THIS_SITE),
    BEGIN("begin", "/enrol", Whose.THIS_SITE),
    LOST_PHONE("lost-phone", "/sign-in?way=recovery-code", Whose.FIRST),
    NEW_PHONE("new-phone", "/account", Whose.FIRST),
    RECOVERY_CODE("recovery-code", "/sign-in?way=recovery-code", Whose.SECOND),
    ACCOUNT("account", "/account", Whose.THIS_SITE),
    PAUSE("pause", "/sign-in", Whose.THIS_SITE),
    PASSWORD("password", "#help", Whose.BOTH),
    HELP("help", "#help", Whose.BOTH);

    /** Of which second step it is. */
    private enum Whose {
        THIS_SITE,
        /** Of the one that comes first at the school, with other words for Microsoft's. */
        FIRST,
        /** Of this site, for the day the phone is gone, where that is said of Microsoft's first. */
        SECOND,
        BOTH
    }

    private final String tag;
    private final String path;
    private final Whose whose;

    Offer(String tag, String path, Whose whose) {
        this.tag = tag;
        this.path = path;
        this.whose = whose;
    }

    /** What this school offers. */
    static Stream<Offer> of(School school) {
        return Arrays.stream(values()).filter(offer -> offer.isMade(school));
    }

    private boolean isMade(School school) {
        boolean isHere = school.secondStep().isOfferedHere();
        return switch (whose) {
            case BOTH, FIRST -> true;
            case THIS_SITE -> isHere;
            case SECOND -> isHere && !school.secondStep().leadsHere() && school.hasRecoveryCodes();
        };
    }

    /**
     * People search for what befell them, so the words they may use count as a title does; in every
     * language, for who reads one and types another.
     */
    Entry entry(School school, Language language) {
        String kind = kind(school);
        String title = say(kind + "title", language);
        String text = say(kind + "text", language);
        Hit hit =
                new Hit(
                        title,
                        "",
                        0,
                        Optional.empty(),
                        "/" + language.tag() + "/" + school.slug() + path(kind),
                        text);
        return new Entry(
                "offer " + tag,
                hit,
                Tokens.of(title + " " + words(school)),
                Tokens.of(text),
                Set.of());
    }

    /**
     * How its words begin: with whose they are, where the same offer is said in more than one way.
     */
    private String kind(School school) {
        if (whose == Whose.FIRST && !school.secondStep().leadsHere()) {
            return "microsoft-";
        }
        return this == LOST_PHONE && !school.hasRecoveryCodes() ? "desk-" : "";
    }

    private String path(String kind) {
        return switch (kind) {
            case "microsoft-" -> "#" + (this == LOST_PHONE ? "lost" : tag);
            case "desk-" -> HELP.path;
            default -> path;
        };
    }

    private String words(School school) {
        return Stream.concat(Language.PACKED.stream(), school.languages().all().stream())
                .map(language -> say("words", language))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private String say(String what, Language language) {
        return Words.of("search.offer-" + tag + "." + what, language);
    }
}
