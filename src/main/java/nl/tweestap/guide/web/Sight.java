package nl.tweestap.guide.web;

import java.util.List;
import nl.tweestap.guide.Picture;

/**
 * One of the things that a reader may see at a step.
 *
 * @param pick says that this is it
 * @param pictures what it looks like; none where the reader sees nothing of what is there
 * @param after the number of the picture after which it may come in between; 0 for what is there
 *     instead
 */
public record Sight(Pick pick, List<Picture> pictures, int after) {

    public Sight {
        pictures = List.copyOf(pictures);
    }

    boolean isInterruption() {
        return after > 0;
    }

    Sight to(String address) {
        return new Sight(pick.to(address), pictures, after);
    }
}
