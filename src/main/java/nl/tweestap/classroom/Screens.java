package nl.tweestap.classroom;

import java.util.Collection;
import java.util.List;
import nl.tweestap.account.SessionNumber;

/**
 * The screens of one student, by their numbers. A number that a new session took after another
 * ended is that of the new one: nobody vouched for who sits there.
 *
 * @param waiting those at which a teacher's word helps
 * @param vouched those at which it was given
 */
public record Screens(List<String> waiting, List<String> vouched) {

    /**
     * Sorts them.
     *
     * @param sessions that wait
     * @param words that were given for this student
     */
    public static Screens of(Collection<String> sessions, Collection<Vouched> words) {
        List<String> known = words.stream().map(Vouched::sessionId).toList();
        List<String> waiting =
                sessions.stream().filter(id -> !known.contains(id)).map(SessionNumber::of).toList();
        List<String> vouched =
                words.stream()
                        .map(Vouched::number)
                        .distinct()
                        .filter(number -> !waiting.contains(number))
                        .toList();
        return new Screens(waiting, vouched);
    }
}
