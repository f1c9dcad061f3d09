package nl.tweestap.text;

import java.lang.Character.UnicodeScript;
import java.text.Bidi;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A language pages are written in, in one tone. Formal Dutch is a variant of Dutch: it says only
 * what differs. Two with one tag are one language, whatever words they have.
 *
 * <p>The tags stand in printed addresses and never change. The words of three are packed in; any
 * other one is described in {@code content/languages.yaml} and brings its words along.
 */
public final class Language {

    public static final Language DUTCH = packed("nl", "Nederlands", "je");
    public static final Language FORMAL_DUTCH = packed("nl-formal", "Nederlands", "u");
    public static final Language ENGLISH = packed("en", "English", "you");

    /** Those whose words are packed in, whatever the content says. */
    public static final List<Language> PACKED = List.of(DUTCH, FORMAL_DUTCH, ENGLISH);

    private static final Set<UnicodeScript> ON_PAPER =
            Set.of(UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC);

    private final LanguageTag tag;
    private final String plainTag;
    private final Locale locale;
    private final String ownName;
    private final String pronoun;
    private final boolean isRightToLeft;
    private final Map<String, String> words;
    private final Optional<Language> next;

    private Language(
            LanguageTag tag,
            String ownName,
            String pronoun,
            boolean isRightToLeft,
            Map<String, String> words,
            Optional<Language> next) {
        this.tag = tag;
        this.plainTag = tag.plain();
        this.locale = tag.locale();
        this.ownName = ownName;
        this.pronoun = pronoun;
        this.isRightToLeft = isRightToLeft;
        this.words = Map.copyOf(words);
        this.next = next;
    }

    private static Language packed(String tag, String ownName, String pronoun) {
        LanguageTag known = LanguageTag.of(tag).orElseThrow();
        return new Language(known, ownName, pronoun, false, Map.of(), Optional.empty());
    }

    /**
     * One that the content describes. It reads as its name does, from the left or from the right.
     *
     * @param pronoun the word it addresses the reader with
     */
    public static Language described(LanguageTag tag, String ownName, String pronoun) {
        boolean isRightToLeft =
                !new Bidi(ownName, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        return new Language(tag, ownName, pronoun, isRightToLeft, Map.of(), Optional.of(ENGLISH));
    }

    /** The same, read from this side. */
    public Language reading(boolean fromTheRight) {
        return new Language(tag, ownName, pronoun, fromTheRight, words, next);
    }

    /**
     * The same with the words of its own.
     *
     * @param other the one that says what this one does not; in the end one that is packed in
     */
    public Language saying(Map<String, String> own, Language other) {
        return new Language(tag, ownName, pronoun, isRightToLeft, own, Optional.of(other));
    }

    /** Its own word for a key of ours, and its other tone's. */
    public Optional<String> said(String key) {
        return Optional.ofNullable(words.get(key))
                .or(() -> next.filter(this::isSame).flatMap(other -> other.said(key)));
    }

    /** Where a word is looked for that this one and its tones do not have; empty if packed in. */
    Optional<Language> next() {
        return next;
    }

    /** Whether we bring its words along. */
    public boolean isPacked() {
        return next.isEmpty();
    }

    /** As it stands in an address: {@code nl}, {@code nl-formal}, {@code en}. */
    public String tag() {
        return tag.text();
    }

    /** The tag of its plain tone: {@code nl} of formal Dutch. */
    public String plainTag() {
        return plainTag;
    }

    /** Its own name for itself, without the tone. */
    public String ownName() {
        return ownName;
    }

    /** Its own name for itself, with the tone where that is the formal one. */
    public String label() {
        return tag.isFormal() ? ownName + ", " + pronoun : ownName;
    }

    /** The word it addresses the reader with, by which people know the tones apart. */
    public String pronoun() {
        return pronoun;
    }

    /** With variant {@code formal} where the tone is formal. */
    public Locale locale() {
        return locale;
    }

    /** What stands in the {@code lang} attribute: screen readers do not know tones. */
    public String htmlLang() {
        return tag.htmlLang();
    }

    /** What stands in the {@code dir} attribute. */
    public String direction() {
        return isRightToLeft ? "rtl" : "ltr";
    }

    /** Whether the letters that a handout brings along write it; they write its own name then. */
    public boolean isForPaper() {
        return !isRightToLeft
                && ownName.codePoints()
                        .filter(Character::isLetter)
                        .mapToObj(UnicodeScript::of)
                        .allMatch(ON_PAPER::contains);
    }

    /** Whether both are one language, in whatever tone. */
    public boolean isSame(Language other) {
        return plainTag.equals(other.plainTag);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Language language && tag.equals(language.tag);
    }

    @Override
    public int hashCode() {
        return tag.hashCode();
    }

    @Override
    public String toString() {
        return tag();
    }
}
