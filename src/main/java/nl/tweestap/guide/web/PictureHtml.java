package nl.tweestap.guide.web;

import java.util.function.Function;
import nl.tweestap.guide.ExampleCode;
import nl.tweestap.guide.Picture;
import nl.tweestap.guide.Value;
import nl.tweestap.shell.HtmlWriter;
import nl.tweestap.text.Language;
import nl.tweestap.text.Words;

/**
 * A picture as HTML. Everything in it is one image to a screen reader, named by the same data;
 * nothing in it can be clicked.
 */
final class PictureHtml {

    private final CalloutHtml callouts;
    private final Language language;

    /**
     * @param icons how the address of each icon begins
     */
    PictureHtml(String icons, Language language) {
        this.callouts = new CalloutHtml(icons);
        this.language = language;
    }

    String of(Picture picture) {
        return draw(picture, name(picture), this::element);
    }

    static String name(Picture picture) {
        return " role=\"img\" aria-label=\"" + HtmlWriter.escape(picture.alternative()) + "\"";
    }

    /** The same in small, beside words that say it. */
    String small(Picture picture) {
        return draw(picture, " aria-hidden=\"true\"", this::element);
    }

    /** The same as a part of something larger that has a name. */
    String part(Picture picture) {
        return draw(picture, "", this::element);
    }

    /**
     * Draws a picture.
     *
     * @param attributes of the whole of it
     * @param draws an element as HTML
     */
    String draw(Picture picture, String attributes, Function<Picture.Drawn, String> draws) {
        return "<div class=\"picture frame-"
                + picture.frame()
                + held(picture)
                + "\""
                + attributes
                + ">"
                + (picture.isExample() ? "<em class=\"sample\">" + example() + "</em>" : "")
                + bar(picture)
                + "<div class=\"screen"
                + (picture.elements().isEmpty() ? " blank\">" : "\">")
                + elements(picture, draws)
                + "</div></div>";
    }

    /** What a screen is part of, so that a computer and a phone are told apart at first sight. */
    private static String held(Picture picture) {
        return switch (picture.frame()) {
            case "ios", "android" -> " handheld";
            case "browser", "laptop" -> picture.where().isPhone() ? " in-hand" : " laptop";
            default -> "";
        };
    }

    /** Buttons that follow each other stand side by side, and so do apps and the tabs of an app. */
    private static String elements(Picture picture, Function<Picture.Drawn, String> draws) {
        StringBuilder html = new StringBuilder();
        String open = "";
        for (Picture.Drawn element : picture.elements()) {
            String row = row(element.kind());
            if (!row.equals(open)) {
                html.append(open.isEmpty() ? "" : "</div>");
                html.append(row.isEmpty() ? "" : "<div class=\"" + row + "\">");
                open = row;
            }
            html.append(draws.apply(element));
        }
        return html.append(open.isEmpty() ? "" : "</div>").toString();
    }

    /** The row that elements of this kind share; empty when each stands alone. */
    private static String row(String kind) {
        return switch (kind) {
            case "button", "secondary" -> "buttons";
            case "tile" -> "tiles";
            case "tab" -> "tabs";
            default -> "";
        };
    }

    /** The browser's address bar, or the upper edge of a phone. */
    private String bar(Picture picture) {
        boolean isRight =
                Picture.isRightAddress(picture.addressCallout(), picture.addressPointing());
        return switch (picture.frame()) {
            case "browser" ->
                    "<div class=\"bar\"><i></i><i></i><i></i><span class=\"url"
                            + callouts.pointed(picture.addressCallout(), picture.addressPointing())
                            + HtmlWriter.breakable(picture.address())
                            + (isRight ? icon("done") : "")
                            + "</span></div>";
            case "message", "laptop", "paper", "desk" -> "";
            default -> "<div class=\"bar\"><b>10:24</b><i></i><b>82%</b></div>";
        };
    }

    private String element(Picture.Drawn element) {
        return "<div class=\"on-"
                + element.kind()
                + (element.isChosen() ? " chosen" : "")
                + callouts.of(element)
                + inside(element)
                + "</div>";
    }

    String inside(Picture.Drawn element) {
        if (element.code().isPresent()) {
            return example(element.code().get());
        }
        String text = value(element) + detail(element);
        return switch (element.kind()) {
            case "choice" -> icon(element.icon()) + within(text) + icon("chevron");
            case "select" -> within(text) + icon("chevron");
            case "app", "notification" -> icon(element.icon()) + beside(text);
            case "tile", "tab" -> icon(element.icon()) + within(text);
            case "success" -> icon("done") + text;
            case "call" -> icon("calls") + text;
            case "counter" -> icon("desk") + text;
            case "radio" ->
                    (element.icon().isEmpty() ? "<i></i>" : icon(element.icon())) + beside(text);
            default -> icon(element.icon()) + " " + text;
        };
    }

    /** What is not the reader's own stands out from what is. */
    private static String value(Picture.Drawn element) {
        String text = HtmlWriter.breakable(element.text());
        String look = element.value().tag() + (element.isLong() ? " long" : "");
        return element.value() == Value.AS_SHOWN
                ? text
                : "<b class=\"" + look + "\">" + text + "</b>";
    }

    private static String within(String text) {
        return "<span>" + text + "</span>";
    }

    /** Two lines beside a picture stay together. */
    private static String beside(String text) {
        return text.contains("<br>") ? within(text) : text;
    }

    private static String detail(Picture.Drawn element) {
        return element.detail().isEmpty() ? "" : "<br>" + HtmlWriter.escape(element.detail());
    }

    String icon(String name) {
        return callouts.icon(name);
    }

    private String example(ExampleCode code) {
        return "<span class=\"example\"><img src=\""
                + ExampleCodes.url(code)
                + "\" alt=\"\" width=\"100%\"><em>"
                + example()
                + "</em></span>";
    }

    private String example() {
        return HtmlWriter.escape(Words.of("guide.picture.example", language));
    }
}
