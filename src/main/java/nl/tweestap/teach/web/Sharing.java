package nl.tweestap.teach.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.Settings;
import nl.tweestap.teach.drawn.Thumbnail;
import nl.tweestap.teach.oembed.Shareable;
import nl.tweestap.teach.oembed.ThumbnailAddress;

/**
 * What the head of an open page tells to who shows its link: Open Graph for those who draw a card,
 * and where to ask by oEmbed. The same for every reader, so it stays in the finished bytes.
 */
@Named("sharing")
@RequestScoped
public class Sharing {

    @Inject CurrentAddress address;
    @Inject SharedPages pages;
    @Inject Settings settings;

    /** The page, or nothing where it is none that somebody shares: views repeat. */
    public List<Shareable> getPages() {
        return pages.find(address.get()).stream().toList();
    }

    public String url(Shareable page) {
        return settings.address() + page.path();
    }

    public String image(Shareable page) {
        return settings.address() + ThumbnailAddress.of(page, Thumbnail.WIDTH);
    }

    public int getImageWidth() {
        return Thumbnail.WIDTH;
    }

    public int getImageHeight() {
        return Thumbnail.HEIGHT;
    }

    /** Where to ask how it is framed; nothing for a first page, which may not be. */
    public List<Asked> asked(Shareable page) {
        return page.framedPath().stream()
                .flatMap(framed -> List.of("json", "xml").stream())
                .map(format -> new Asked(type(format), oembed(page, format)))
                .toList();
    }

    /** A way to ask: the type of the answer, and the address. */
    public record Asked(String type, String href) {}

    /** JSON has a type of its own there, and so has XML (oEmbed 1.0, §4). */
    private static String type(String format) {
        return (format.equals("json") ? "application/json" : "text/xml") + "+oembed";
    }

    private String oembed(Shareable page, String format) {
        return settings.address()
                + "/"
                + OEmbedPlaces.OEMBED
                + "?url="
                + URLEncoder.encode(url(page), StandardCharsets.UTF_8)
                + "&format="
                + format;
    }
}
