package nl.tweestap.guide.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.tweestap.guide.Picture;
import nl.tweestap.shell.Assets;
import nl.tweestap.text.Language;

/** Draws pictures in the views: {@code #{pictures.html(picture, language)}}. */
@Named("pictures")
@ApplicationScoped
public class Pictures {

    @Inject Assets assets;

    public String html(Picture picture, Language language) {
        return new PictureHtml(assets.url("icons.svg"), language).of(picture);
    }
}
