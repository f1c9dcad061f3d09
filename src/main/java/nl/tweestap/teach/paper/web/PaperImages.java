package nl.tweestap.teach.paper.web;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The marks of apps and the icons of screens as images, of the sheet that our pages have. */
final class PaperImages {

    /** The example code of a screen. */
    static final String EXAMPLE = "example";

    private static final int SIDE = 96;

    private static final Pattern SYMBOL =
            Pattern.compile("<symbol id=\"icon-([\\w-]+)\"(.*?)>(.*?)</symbol>", Pattern.DOTALL);

    private PaperImages() {}

    static String icon(String name) {
        return "icon/" + name;
    }

    /**
     * All icons by the name that {@link #icon} gives.
     *
     * @param sheet the text of {@code assets/icons.svg}
     */
    static Map<String, byte[]> icons(String sheet) {
        Map<String, byte[]> icons = new HashMap<>();
        SYMBOL.matcher(sheet)
                .results()
                .forEach(
                        symbol ->
                                icons.put(
                                        icon(symbol.group(1)),
                                        png(
                                                "<svg xmlns=\"http://www.w3.org/2000/svg\""
                                                        + symbol.group(2)
                                                                .replace("currentColor", "#000")
                                                        + ">"
                                                        + symbol.group(3)
                                                                .replace("currentColor", "#000")
                                                        + "</svg>")));
        return icons;
    }

    private static byte[] png(String svg) {
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        SVGDocument drawn =
                new SVGLoader()
                        .load(
                                new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)),
                                null,
                                LoaderContext.createDefault());
        if (drawn != null) {
            drawn.renderWithPlatform(
                    NullPlatformSupport.INSTANCE, graphics, new ViewBox(0, 0, SIDE, SIDE));
        }
        graphics.dispose();
        return PaperPictures.png(image);
    }
}
