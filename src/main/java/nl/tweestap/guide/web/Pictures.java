package nl.tweestap.guide.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.tweestap.guide.Picture;
import nl.tweestap.guide.Shown;
import nl.tweestap.shell.IconSheet;
import nl.tweestap.text.Language;

/** Draws pictures in the views: {@code #{pictures.html(picture, language)}}. */
@Named("pictures")
@ApplicationScoped
public class Pictures {

    @Inject IconSheet icons;

    /** A picture of a step: a phone that is held before a computer is shown with the computer. */
    public String shown(Shown shown, Language language) {
        PictureHtml html = new PictureHtml(icons.getStart(), language);
        return shown.picture().isHeldUp()
                ? new HeldUpHtml(html).of(shown.picture())
                : html.of(shown.picture());
    }

    /** A picture beside words that say the same. */
    public String small(Picture picture, Language language) {
        return new PictureHtml(icons.getStart(), language).small(picture);
    }

    /** A picture by itself. */
    public String html(Picture picture, Language language) {
        return new PictureHtml(icons.getStart(), language).of(picture);
    }
}
