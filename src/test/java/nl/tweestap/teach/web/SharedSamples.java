package nl.tweestap.teach.web;

import nl.tweestap.guide.composing.OpenedGuides;
import nl.tweestap.teach.oembed.Shareable;

/** Pages of our own content, as they are shared. */
public final class SharedSamples {

    /** Read once: nobody changes our own content. */
    static final SharedPages PAGES = pages();

    private SharedSamples() {}

    @SuppressWarnings("UnnecessaryAssignment") // There is no framework here.
    private static SharedPages pages() {
        OpenedGuides opened = OpenedGuides.real();
        SharedPages pages = new SharedPages();
        pages.guides = opened.guides();
        pages.schools = opened.schools();
        return pages;
    }

    /** The page at a path of which the test knows that it is there. */
    public static Shareable at(String path) {
        return PAGES.find(path).orElseThrow();
    }
}
