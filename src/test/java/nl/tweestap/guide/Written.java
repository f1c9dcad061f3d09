package nl.tweestap.guide;

import java.util.List;
import nl.tweestap.content.Block;
import nl.tweestap.content.Inline;
import nl.tweestap.shell.HtmlWriter;
import nl.tweestap.shell.Lead;

/** Words of a guide as HTML, as they stand on its page. */
public final class Written {

    private Written() {}

    /** Outside of any place with a way back. */
    public static String html(List<Block> blocks) {
        return html(blocks, "");
    }

    public static String html(List<Block> blocks, String place) {
        return from(place).blocks(blocks);
    }

    public static String line(List<Inline> words) {
        return from("").inline(words);
    }

    private static HtmlWriter from(String place) {
        return new HtmlWriter(
                link ->
                        Lead.to(
                                link.step()
                                        .map(step -> "#" + Step.Return.anchor(step, place))
                                        .orElse(link.target())));
    }
}
