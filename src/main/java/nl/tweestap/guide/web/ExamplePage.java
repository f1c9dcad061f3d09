package nl.tweestap.guide.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import nl.tweestap.text.Language;

/** Where the QR code in a picture leads: this was the example, scan the one on your own screen. */
@Named("examplePage")
@RequestScoped
public class ExamplePage extends OpenPage {

    @Override
    String path(Language language) {
        return schoolPath(language, asked().school()) + "/example";
    }

    @Override
    String canonicalPath(Language language) {
        return path(language);
    }
}
