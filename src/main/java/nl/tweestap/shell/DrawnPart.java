package nl.tweestap.shell;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;

/**
 * {@code <t:drawn>}: a part of a page that is only for looking at. A form that comes in is answered
 * by leading on (decision 11), so for it nothing is built but its fields and buttons: that made a
 * second factor a quarter cheaper (docs/figures.md). No expression is asked: a view says what is
 * drawn, and this class when.
 */
public final class DrawnPart extends TagHandler {

    public DrawnPart(TagConfig config) {
        super(config);
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) throws IOException {
        if (!AddressedViews.isLedOn(context.getFacesContext())) {
            nextHandler.apply(context, parent);
        }
    }
}
