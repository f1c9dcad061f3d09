package nl.tweestap.guide.web;

import nl.tweestap.guide.Picture;
import nl.tweestap.guide.Rehearsal;
import nl.tweestap.shell.HtmlWriter;

/**
 * A picture one can act on: the control that goes on is a link, digits are typed in a real field,
 * everything else is only drawn.
 */
final class TryHtml {

    private final PictureHtml html;
    private final Words words;

    /**
     * What the controls do and are called.
     *
     * @param next where the control that goes on leads; the field's form is sent by it instead
     * @param refuse where refusing leads
     * @param field what the field is called for who does not see it
     * @param form id of the form that the field and its button belong to
     * @param isWrong whether what was typed last was wrong
     */
    record Words(String next, String refuse, String field, String form, boolean isWrong) {}

    TryHtml(PictureHtml html, Words words) {
        this.html = html;
        this.words = words;
    }

    String of(Rehearsal.Move move, Picture picture) {
        boolean isTyped = !move.expected().isEmpty();
        String field = isTyped ? Rehearsal.typed(picture).map(Picture.Drawn::id).orElse("") : "";
        return html.draw(
                picture.unmarked(),
                " role=\"group\" aria-labelledby=\"try-" + picture.where().tag() + "\"",
                element -> {
                    if (isTyped && element.id().equals(field)) {
                        return input();
                    }
                    if (!element.id().isEmpty() && element.id().equals(move.goOn())) {
                        return isTyped ? button(element) : link(element, words.next(), "go-on");
                    }
                    if (element.id().equals(Rehearsal.NOT_ME)) {
                        return link(element, words.refuse(), "");
                    }
                    return "<div class=\"on-"
                            + element.kind()
                            + (element.isChosen() ? " chosen\">" : "\">")
                            + html.inside(element)
                            + "</div>";
                });
    }

    /** With a mark that it was wrong: who cannot read the words sees where to type again. */
    private String input() {
        return words.isWrong()
                ? "<span class=\"wrong\">" + html.icon("close") + field() + "</span>"
                : field();
    }

    private String field() {
        return "<input class=\"on-field go-on\" name=\"typed\" id=\"typed\" inputmode=\"numeric\""
                + " autocomplete=\"off\" maxlength=\"12\" required=\"required\" form=\""
                + words.form()
                + "\" aria-label=\""
                + HtmlWriter.escape(words.field())
                + "\""
                + (words.isWrong()
                        ? " aria-invalid=\"true\" aria-describedby=\"try-wrong\" autofocus=\"autofocus\""
                        : "")
                + ">";
    }

    private String button(Picture.Drawn element) {
        return "<button class=\"on-"
                + element.kind()
                + " go-on\" form=\""
                + words.form()
                + "\">"
                + html.inside(element)
                + "</button>";
    }

    private String link(Picture.Drawn element, String href, String more) {
        return "<a class=\"on-"
                + element.kind()
                + (more.isEmpty() ? "" : " " + more)
                + "\" href=\""
                + HtmlWriter.escape(href)
                + "\">"
                + html.inside(element)
                + "</a>";
    }
}
