package nl.tweestap.teach.paper.web;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The marks of apps and the icons of screens as images, of the sheet that our pages have. */
final class PaperImages {

    /** The example code of a screen. */
    static final String EXAMPLE = "example";

    /** A phone before a code: large on a poster. */
    static final String SCAN = "scan";

    private static final int SIDE = 96;

    private static final int LARGE_SIDE = 600;

    private static final String PREFIX = "icon-";

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
        NodeList found = read(sheet).getElementsByTagName("symbol");
        List<Element> symbols =
                IntStream.range(0, found.getLength())
                        .mapToObj(place -> (Element) found.item(place))
                        .toList();
        for (Element symbol : symbols) {
            String name = symbol.getAttribute("id").replaceFirst("^" + PREFIX, "");
            icons.put(icon(name), png(written(symbol), name.equals(SCAN) ? LARGE_SIDE : SIDE));
        }
        return icons;
    }

    private static Document read(String sheet) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(sheet)));
        } catch (ParserConfigurationException | SAXException broken) {
            throw new IllegalStateException("assets/icons.svg cannot be read", broken);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A symbol as a picture of its own, in black. */
    private static String written(Element symbol) {
        Document picture = symbol.getOwnerDocument();
        picture.renameNode(symbol, null, "svg");
        symbol.setAttribute("xmlns", "http://www.w3.org/2000/svg");
        StringWriter text = new StringWriter();
        try {
            Transformer writer = TransformerFactory.newInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            writer.transform(new DOMSource(symbol), new StreamResult(text));
        } catch (TransformerException broken) {
            throw new IllegalStateException("assets/icons.svg cannot be drawn", broken);
        }
        return text.toString().replace("currentColor", "#000");
    }

    private static byte[] png(String svg, int side) {
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
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
                    NullPlatformSupport.INSTANCE, graphics, new ViewBox(0, 0, side, side));
        }
        graphics.dispose();
        return PaperPictures.png(image);
    }
}
