package nl.tweestap.teach.oembed;

import java.util.Optional;
import java.util.stream.Stream;
import nl.tweestap.guide.Guide;
import nl.tweestap.guide.Step;

/**
 * A page as somebody pasted its address, with the place on it that is meant.
 *
 * @param anchor a step or a chapter of the guide, as it stands behind {@code #}; empty text where
 *     it is the page from its top
 */
public record Pasted(Shareable page, String anchor) {

    private static final String CHAPTER = "chapter-";

    /**
     * Reads what stood behind {@code #}; what is no place on the page is left out.
     *
     * @param anchor empty text when nothing stood there
     */
    public static Pasted of(Shareable page, String anchor) {
        if (page.isRehearsal()) {
            return new Pasted(page, "");
        }
        Shareable opened = opened(page, anchor);
        String place =
                opened.step()
                        .map(Step::id)
                        .or(() -> page.guide().flatMap(guide -> place(guide, anchor)))
                        .orElse("");
        return new Pasted(opened, place);
    }

    /** A step is told apart only where the device is known; else each reader has their own. */
    private static Shareable opened(Shareable page, String anchor) {
        return page.guide()
                .filter(guide -> page.step().isEmpty() && page.isDeviceNamed())
                .flatMap(guide -> guide.step(anchor))
                .map(page::at)
                .orElse(page);
    }

    private static Optional<String> place(Guide guide, String anchor) {
        return Stream.concat(
                        guide.chapters().stream().map(chapter -> CHAPTER + chapter.id()),
                        guide.steps().map(Step::id))
                .filter(anchor::equals)
                .findFirst();
    }
}
