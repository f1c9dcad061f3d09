package nl.tweestap.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Where a page finds its icons: in a file, or within itself where it may load none. In a frame that
 * its site has put in a sandbox a page is of no origin, and a browser draws no icon from the file
 * of another one.
 */
@Named("iconSheet")
@RequestScoped
public class IconSheet {

    private static final String FILE = "icons.svg";

    @Inject CurrentAddress address;
    @Inject Assets assets;

    /** How the address of each icon begins; its name comes behind. */
    public String getStart() {
        return (address.get().isFramed() ? "" : assets.url(FILE)) + "#icon-";
    }

    /** All of them, drawn by none: for a page in somebody's frame. */
    public String getHtml() {
        return "<div hidden=\"hidden\">" + assets.text(FILE).strip() + "</div>";
    }
}
