package nl.tweestap.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.tweestap.guide.Device;

/**
 * The words of a school's guides and offers in one language. A rare word says more than a common
 * one, a title more than the text under it, and that more than a word on a screen.
 */
final class GuideIndex {

    static final int MAX_HITS = 20;

    private static final double TITLE = 2.5;
    private static final double SCREEN = 0.5;

    /** The part of what was typed that has to be found somewhere in it. */
    private static final double ENOUGH = 0.4;

    /** Of the words that the best one has, the part that another one must have. */
    private static final double ALIKE = 2.0 / 3;

    private final List<Entry> entries;
    private final Map<String, Integer> uses = new HashMap<>();

    GuideIndex(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        for (Entry entry : entries) {
            Set<String> words = new HashSet<>(entry.words());
            words.addAll(entry.titleWords());
            words.addAll(entry.screenWords());
            words.forEach(word -> uses.merge(word, 1, Integer::sum));
        }
    }

    /**
     * @param words how many of the typed words are in it
     */
    private record Scored(Entry entry, double score, int words) {}

    /**
     * What is most like what was typed, the best first; of equals the one that was indexed first.
     *
     * @param device the reader's, where it is known
     */
    List<Hit> find(String typed, Optional<Device> device) {
        List<Map<String, Double>> wanted = Tokens.typed(typed).stream().map(this::alike).toList();
        double whole = wanted.stream().mapToDouble(GuideIndex::most).sum();
        Map<String, Scored> best = new LinkedHashMap<>();
        for (Entry entry : entries) {
            Scored scored = score(entry, wanted, whole);
            if (scored.score() > 0) {
                best.merge(entry.id(), scored, (one, other) -> better(one, other, device));
            }
        }
        int most = best.values().stream().mapToInt(Scored::words).max().orElse(0);
        return best.values().stream()
                .filter(scored -> scored.words() >= ALIKE * most)
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .limit(MAX_HITS)
                .map(scored -> shown(scored.entry(), wanted))
                .toList();
    }

    /** With the line that says most of what was typed. */
    private static Hit shown(Entry entry, List<Map<String, Double>> wanted) {
        return Excerpt.of(entry.lines(), line -> said(Tokens.of(line), wanted))
                .map(entry.hit()::showing)
                .orElse(entry.hit());
    }

    private static double said(Set<String> words, List<Map<String, Double>> wanted) {
        return wanted.stream().mapToDouble(alike -> best(alike, words)).sum();
    }

    /**
     * The words of the guides that are like this one, and how much each of them says: never more
     * than the word itself.
     */
    private Map<String, Double> alike(String typed) {
        Map<String, Double> alike = new HashMap<>();
        double most = weight(uses.getOrDefault(typed, 1));
        uses.forEach(
                (word, count) -> {
                    double likeness = Likeness.of(typed, word);
                    if (likeness > 0) {
                        alike.put(word, likeness * Math.min(weight(count), most));
                    }
                });
        return alike;
    }

    private double weight(int count) {
        return Math.log(1 + (double) entries.size() / count);
    }

    /** A word that is nowhere counts as one that is rare, so that nonsense finds nothing. */
    private static double most(Map<String, Double> alike) {
        return alike.values().stream().mapToDouble(value -> value).max().orElse(3);
    }

    private static Scored score(Entry entry, List<Map<String, Double>> wanted, double whole) {
        double found = 0;
        double score = 0;
        int words = 0;
        for (Map<String, Double> alike : wanted) {
            double inTitle = best(alike, entry.titleWords());
            double inText = best(alike, entry.words());
            double onScreen = best(alike, entry.screenWords());
            double most = Math.max(Math.max(inTitle, inText), onScreen);
            found += most;
            words += most > 0 ? 1 : 0;
            score += Math.max(Math.max(TITLE * inTitle, inText), SCREEN * onScreen);
        }
        return new Scored(entry, found >= ENOUGH * whole ? score : 0, words);
    }

    private static double best(Map<String, Double> alike, Set<String> words) {
        double best = 0;
        for (Map.Entry<String, Double> word : alike.entrySet()) {
            if (word.getValue() > best && words.contains(word.getKey())) {
                best = word.getValue();
            }
        }
        return best;
    }

    /** The reader's device, else the one where it fits best. */
    private static Scored better(Scored one, Scored other, Optional<Device> device) {
        for (Scored scored : new ArrayList<>(List.of(one, other))) {
            if (device.isPresent() && device.equals(scored.entry().hit().device())) {
                return scored;
            }
        }
        return other.score() > one.score() ? other : one;
    }
}
