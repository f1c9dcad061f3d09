package nl.tweestap.journey.kit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** What a browser sends, and where to, when a button of a form is pressed. */
final class PressedButton {

    private PressedButton() {}

    /** Everything a browser would send along with this button. */
    static Map<String, String> fields(Answer page, String button) {
        Element pressed = pressed(page, button);
        Map<String, String> fields = new LinkedHashMap<>();
        Elements inputs = form(pressed).select("input, select");
        for (Element input : inputs) {
            String type = input.attr("type");
            boolean isSkipped =
                    type.equals("submit")
                            || ((type.equals("radio") || type.equals("checkbox"))
                                    && !input.hasAttr("checked"));
            if (!isSkipped && input.hasAttr("name")) {
                fields.put(input.attr("name"), value(input));
            }
        }
        if (pressed.hasAttr("name")) {
            fields.put(pressed.attr("name"), pressed.attr("value"));
        }
        return fields;
    }

    private static String value(Element input) {
        if (!input.tagName().equals("select")) {
            return input.attr("value");
        }
        Element chosen = input.selectFirst("option[selected]");
        return chosen == null ? input.expectFirst("option").attr("value") : chosen.attr("value");
    }

    private static Element pressed(Answer page, String button) {
        Element pressed = page.html().selectFirst(button);
        if (pressed == null) {
            throw new IllegalStateException(
                    "No %s at %s (%d)".formatted(button, page.path(), page.status()));
        }
        return pressed;
    }

    private static Element form(Element pressed) {
        Element form =
                pressed.hasAttr("form")
                        ? pressed.root().getElementById(pressed.attr("form"))
                        : pressed.closest("form");
        return Objects.requireNonNull(form, "a button outside a form");
    }

    static String action(Answer page, String button) {
        Element pressed = pressed(page, button);
        String action =
                pressed.hasAttr("formaction")
                        ? pressed.attr("formaction")
                        : form(pressed).attr("action");
        return action.isEmpty() ? page.path() : action;
    }
}
