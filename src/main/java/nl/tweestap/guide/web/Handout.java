package nl.tweestap.guide.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.tweestap.shell.Settings;

/** What a guide on paper has besides the guide: its address, to type and to scan. */
@Named("handout")
@RequestScoped
public class Handout {

    @Inject OpenGuide open;
    @Inject Settings settings;

    /** The guide for the reader's device and language, without what this reader chose. */
    public String getAddress() {
        return settings.address() + open.path(open.asked().language(), open.device());
    }

    /** The same guide as PDF. */
    public String getPdf() {
        return open.path(open.asked().language(), open.device())
                .replaceFirst("/guides/", "/teach/paper/");
    }

    /** Whether there is one. */
    public boolean isOnPaper() {
        return open.asked().language().isForPaper();
    }

    /** Where a page of this portal is, to type over from paper. */
    public String at(String path) {
        return settings.address() + path;
    }
}
