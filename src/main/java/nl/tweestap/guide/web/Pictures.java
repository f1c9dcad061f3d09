package nl.tweestap.guide.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.tweestap.guide.Picture;
import nl.tweestap.shell.IconSheet;
import nl.tweestap.text.Language;

/** Draws pictures in the views: {@code #{pictures.html(picture, language)}}. */
@Named("pictures")
@ApplicationScoped
public class Pictures {

    @Inject IconSheet icons;

    public String html(Picture picture, Language language) {
        return new PictureHtml(icons.getStart(), language).of(picture);
    }
}
