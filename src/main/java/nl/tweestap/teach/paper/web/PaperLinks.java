package nl.tweestap.teach.paper.web;

import java.net.URI;
import nl.tweestap.teach.GuideAddress;
import nl.tweestap.teach.ShortLinks;

/** The addresses on one paper, and whether each of them is short. */
final class PaperLinks {

    private final ShortLinks links;
    private final URI site;
    private boolean areShort = true;

    PaperLinks(ShortLinks links, URI site) {
        this.links = links;
        this.site = site;
    }

    /** The short one; the long one where none can be made just now. */
    String of(GuideAddress address) {
        String path = links.path(address);
        areShort = areShort && path.startsWith(ShortLinks.FRONT);
        return site + path;
    }

    boolean areShort() {
        return areShort;
    }
}
