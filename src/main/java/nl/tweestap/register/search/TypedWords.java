package nl.tweestap.register.search;

import java.util.ArrayList;
import java.util.List;
import nl.tweestap.text.TypedText;

/**
 * What somebody typed into the search.
 *
 * @param words folded; each stands somewhere in who is found
 * @param addresses what has an @ in it: beginnings of mail addresses
 * @param whole all of it, folded: perhaps a whole user name or number
 */
record TypedWords(List<String> words, List<String> addresses, String whole) {

    /** Letters and digits together; fewer find half the school. */
    static final int LEAST = 3;

    /** Of what is longer the beginning counts. */
    static final int MAX_LENGTH = 100;

    /** Of more words than anybody's name has, the first count. */
    private static final int MAX_WORDS = 8;

    static TypedWords of(String typed) {
        String whole = Folding.fold(TypedText.clean(TypedText.cut(typed, MAX_LENGTH)));
        List<String> words = new ArrayList<>();
        List<String> addresses = new ArrayList<>();
        for (String part : whole.split(" ", -1)) {
            if (part.indexOf('@') > 0) {
                addresses.add(part);
            } else {
                words.addAll(Folding.words(part));
            }
        }
        List<String> some = words.subList(0, Math.min(words.size(), MAX_WORDS));
        List<String> mails = addresses.subList(0, Math.min(addresses.size(), MAX_WORDS));
        return new TypedWords(List.copyOf(some), List.copyOf(mails), whole);
    }

    boolean isTooShort() {
        return whole.codePoints().filter(Character::isLetterOrDigit).count() < LEAST;
    }

    @Override
    public String toString() {
        return "TypedWords(hidden)";
    }
}
