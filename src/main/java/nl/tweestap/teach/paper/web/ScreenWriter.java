package nl.tweestap.teach.paper.web;

import java.util.List;
import nl.tweestap.guide.Picture;
import nl.tweestap.guide.Pointing;
import nl.tweestap.guide.Shown;
import nl.tweestap.guide.Value;
import nl.tweestap.shell.HtmlWriter;

/**
 * Writes a screen in rows that a typesetter of CSS 2.1 knows: its number, and what it points at.
 */
final class ScreenWriter {

    private final StringBuilder html = new StringBuilder();
    private final String sample;
    private boolean isInTiles;

    private ScreenWriter(String sample) {
        this.sample = escape(sample);
    }

    /** All of them, each on a page of its own. */
    static String page(List<String> screens) {
        return "<html><head><title>x</title><style>"
                + PaperStyle.SCREENS
                + "</style></head><body>"
                + String.join("", screens)
                + "</body></html>";
    }

    static String of(Shown shown, String sample) {
        ScreenWriter writer = new ScreenWriter(sample);
        writer.html.append(
                shown.isElsewhere()
                        ? "<div class=\"one over\">" + image("go", PaperImages.icon("arrow"))
                        : "<div class=\"one\">");
        if (shown.picture().isHeldUp()) {
            writer.computerBehind();
        }
        writer.screen(shown);
        return writer.html.append("</div>").toString();
    }

    private static String shape(Picture picture) {
        return switch (picture.frame()) {
            case "browser", "laptop" -> picture.where().isPhone() ? "hand" : "laptop";
            case "message", "paper", "desk" -> picture.frame();
            default -> "hand";
        };
    }

    private void screen(Shown shown) {
        Picture picture = shown.picture();
        String shape = shape(picture);
        html.append("<div class=\"screen ")
                .append(shape)
                .append(shown.picture().isHeldUp() ? " before" : "")
                .append("\"><div class=\"sample\">")
                .append(picture.isExample() ? sample : "")
                .append("</div><table>");
        address(picture);
        picture.elements().forEach(this::add);
        leaveTiles();
        if (picture.elements().isEmpty()) {
            html.append("<tr><td class=\"n\"></td><td class=\"blank\"></td></tr>");
        }
        html.append("</table></div>");
        if (shape.equals("laptop")) {
            html.append("<div class=\"base\"></div>");
        }
    }

    /** What the phone before it sees. */
    private void computerBehind() {
        html.append("<div class=\"screen laptop behind\">")
                .append(example())
                .append("</div><div class=\"base\"></div>");
    }

    private void address(Picture picture) {
        if (!picture.address().isEmpty()) {
            row(
                    "url",
                    escape(picture.address()),
                    picture.addressCallout(),
                    picture.addressPointing());
        }
    }

    private void add(Picture.Drawn element) {
        boolean isTile = element.kind().equals("tile") || element.kind().equals("tab");
        if (!isTile) {
            leaveTiles();
            row(element.kind(), inside(element), element.callout(), element.pointing());
            return;
        }
        if (!isInTiles) {
            html.append("<tr><td class=\"n\"></td><td class=\"tiles\">");
            isInTiles = true;
        }
        html.append("<div class=\"tile")
                .append(pointed(element.callout(), element.pointing()))
                .append("\">")
                .append(PaperCallout.of(element.callout(), element.pointing()))
                .append(inside(element))
                .append("</div>");
    }

    private void leaveTiles() {
        html.append(isInTiles ? "</td></tr>" : "");
        isInTiles = false;
    }

    private void row(String kind, String inside, int callout, Pointing pointing) {
        html.append("<tr><td class=\"n\">")
                .append(PaperCallout.of(callout, pointing))
                .append("</td><td class=\"e\"><div class=\"k-")
                .append(kind)
                .append(pointed(callout, pointing))
                .append("\">")
                .append(inside)
                .append("</div></td></tr>");
    }

    private String inside(Picture.Drawn element) {
        if (element.code().isPresent()) {
            return example();
        }
        String icon =
                element.icon().isEmpty()
                        ? ""
                        : image("icon", PaperImages.icon(element.icon())) + " ";
        String box =
                switch (element.kind()) {
                    case "radio" -> radio(element.isChosen());
                    case "success" -> image("tick", PaperImages.icon("done"));
                    case "call" -> image("tick", PaperImages.icon("calls"));
                    case "counter" -> image("tick", PaperImages.icon("desk"));
                    default -> "";
                };
        String detail = element.detail().isEmpty() ? "" : "<br />" + escape(element.detail());
        return icon + box + value(element) + detail;
    }

    private static String value(Picture.Drawn element) {
        String text = escape(element.text());
        return element.value() == Value.AS_SHOWN
                ? text
                : "<span class=\"" + element.value().tag() + "\">" + text + "</span>";
    }

    private String example() {
        return image("code", PaperImages.EXAMPLE) + "<div class=\"band\">" + sample + "</div>";
    }

    private static String image(String look, String name) {
        return "<img class=\"" + look + "\" src=\"" + Press.OURS + name + "\" alt=\"\" />";
    }

    /** Drawn: our letters have no circles. */
    private static String radio(boolean isChosen) {
        return "<span class=\"radio" + (isChosen ? " chosen" : "") + "\"></span> ";
    }

    private static String pointed(int callout, Pointing pointing) {
        if (!pointing.isNumbered()) {
            return " off";
        }
        return callout == 0 ? "" : " at at-" + pointing.look();
    }

    static String escape(String text) {
        return HtmlWriter.escape(text);
    }
}
