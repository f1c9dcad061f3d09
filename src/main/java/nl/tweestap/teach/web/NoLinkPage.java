package nl.tweestap.teach.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.tweestap.guide.Guide;
import nl.tweestap.school.School;
import nl.tweestap.school.Schools;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.teach.Destinations;
import nl.tweestap.teach.GuideAddress;
import nl.tweestap.teach.ShortLinks;

/** For a short link that is none: what was probably meant. */
@Named("noLinkPage")
@RequestScoped
public class NoLinkPage {

    @Inject CurrentAddress address;
    @Inject ShortLinks links;
    @Inject Destinations destinations;
    @Inject Schools schools;

    /** A page that was probably meant. */
    public record Near(String link, String title) {}

    /** What was typed; it went through the address's alphabet, so it is letters and digits. */
    public String getTyped() {
        return ShortLinks.FRONT + ShortLink.typed(address);
    }

    /** One, or none. */
    public List<Near> getNear() {
        return links.near(ShortLink.typed(address)).map(this::near).stream().toList();
    }

    private Near near(GuideAddress meant) {
        String title =
                destinations
                        .edition(meant, address.language())
                        .map(Guide::title)
                        .or(() -> schools.find(meant.school()).map(School::name))
                        .orElse(meant.school());
        return new Near(links.path(meant), title);
    }
}
