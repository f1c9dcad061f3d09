package nl.tweestap.guide.web;

import nl.tweestap.guide.Picture;
import nl.tweestap.guide.Pointing;

/**
 * What an element of a picture is marked with, as HTML.
 *
 * @param icons how the address of each icon begins
 */
record CalloutHtml(String icons) {

    /** Closes the class attribute of an element, with its mark. */
    String of(Picture.Drawn element) {
        return element.isOff() ? off(element) : pointed(element.callout(), element.pointing());
    }

    /** Closes the class attribute; with the callout when the element is pointed at. */
    String pointed(int callout, Pointing pointing) {
        return callout == 0
                ? "\">"
                : " pointed "
                        + pointing.look()
                        + "\"><span class=\"callout "
                        + pointing.look()
                        + "\">"
                        + callout
                        + icon(pointing.icon())
                        + "</span>";
    }

    /** Closes the class attribute of what is not to be pressed; with a cross when it never is. */
    private String off(Picture.Drawn element) {
        return element.isMarked()
                ? " off\"><span class=\"callout never\">"
                        + icon(element.pointing().icon())
                        + "</span>"
                : " off\">";
    }

    String icon(String name) {
        return name.isEmpty()
                ? ""
                : "<svg class=\"icon\"><use href=\"" + icons + name + "\"/></svg>";
    }
}
