package nl.tweestap.wrong;

import jakarta.faces.context.FacesContext;

/** A rule that needs a server. */
final class KnowsFaces {

    FacesContext context() {
        return FacesContext.getCurrentInstance();
    }
}
