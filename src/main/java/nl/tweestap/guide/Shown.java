package nl.tweestap.guide;

import java.util.ArrayList;
import java.util.List;

/**
 * A picture among those of its step.
 *
 * @param isElsewhere whether it is on another device than the one before it: the reader goes over;
 *     in a row of pictures without words, whether one came before it
 */
public record Shown(Picture picture, boolean isElsewhere) {

    static List<Shown> of(List<Picture> pictures) {
        List<Shown> all = new ArrayList<>();
        for (Picture picture : pictures) {
            boolean isFirst = all.isEmpty();
            all.add(new Shown(picture, !isFirst && isGoneOver(last(all).where(), picture.where())));
        }
        return List.copyOf(all);
    }

    /** Pictures without words: from each an arrow leads to the next. */
    static List<Shown> inARow(List<Picture> pictures) {
        List<Shown> all = new ArrayList<>();
        for (Picture picture : pictures) {
            all.add(new Shown(picture.unmarked(), !all.isEmpty()));
        }
        return List.copyOf(all);
    }

    /** Nobody goes over to a desk: it is there for who does not call. */
    private static boolean isGoneOver(Where before, Where now) {
        return before != now && now != Where.DESK;
    }

    private static Picture last(List<Shown> all) {
        return all.get(all.size() - 1).picture();
    }

    /** What its device looks like, as the end of a class of the style sheet. */
    public String look() {
        return picture.where().look();
    }

    /** What it is called for who sees it, as the end of a message key. */
    public String caption() {
        return picture.isHeldUp() ? "held-up" : picture.where().tag();
    }
}
