package nl.tweestap.register.search;

import java.util.List;
import java.util.Set;
import nl.tweestap.register.RegisteredPerson;

/** Where somebody stands in a list, as in a Dutch telephone book: Jan de Vries under the V. */
final class FamilyName {

    /** Words before a family name that it is not looked up by. */
    private static final Set<String> BEFORE =
            Set.of(
                    "aan", "bij", "de", "den", "der", "het", "in", "op", "s", "t", "te", "ten",
                    "ter", "uit", "van", "von", "voor");

    private FamilyName() {}

    /** What to sort by; user names make it another one for everybody. */
    static String sortKey(RegisteredPerson person) {
        List<String> words = Folding.words(person.displayName());
        int family = Math.min(1, words.size());
        while (family < words.size() - 1 && BEFORE.contains(words.get(family))) {
            family++;
        }
        return String.join(" ", words.subList(family, words.size()))
                + " "
                + String.join(" ", words.subList(0, family))
                + " "
                + Folding.fold(person.username());
    }
}
