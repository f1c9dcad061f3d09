package nl.tweestap.guide;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What editors have to look at again, though nothing is wrong with it.
 *
 * @param behind translations of a text that has changed since, each with the hash it is to name
 * @param uncompared new ones that nobody has compared with the text yet, each with that hash
 * @param due guides and steps that were walked too long ago, the oldest first
 * @param notYet those that say they were walked on a day that is still to come
 * @param never the files of steps that nobody has walked on real devices yet
 */
public record Upkeep(
        Map<String, String> behind,
        Map<String, String> uncompared,
        List<Due> due,
        List<Due> notYet,
        List<String> never) {

    /** Other people's screens change about twice a year. */
    public static final int KEEPS_DAYS = 180;

    public Upkeep {
        behind = new TreeMap<>(behind);
        uncompared = new TreeMap<>(uncompared);
        due = List.copyOf(due);
        notYet = List.copyOf(notYet);
        never = List.copyOf(never);
    }

    /**
     * Something somebody walked on real devices a while ago.
     *
     * @param against the products it was walked with; empty when nobody wrote that down
     */
    public record Due(String file, LocalDate on, String against) {}
}
