package nl.tweestap.teach.paper.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import nl.tweestap.guide.composing.OpenedGuides;
import nl.tweestap.school.School;
import nl.tweestap.shell.Settings;
import nl.tweestap.teach.GuideAddress;
import nl.tweestap.teach.ShortLinks;
import nl.tweestap.text.Language;
import org.junit.jupiter.api.Test;

/** What is kept of the papers that were made. */
class PapersTest {

    private String path = "/g/rpo";

    private final Papers papers = papers();

    private Papers papers() {
        Papers made = new Papers();
        made.guides = OpenedGuides.real().guides();
        made.links =
                new ShortLinks() {
                    @Override
                    public String path(GuideAddress asked) {
                        return path;
                    }
                };
        made.settings =
                new Settings() {
                    @Override
                    public URI address() {
                        return URI.create("https://tweestap.example");
                    }
                };
        return made;
    }

    private byte[] poster() {
        School school = OpenedGuides.real().schools().find("rpo").orElseThrow();
        return papers.poster(school, Language.DUTCH).orElseThrow();
    }

    @Test
    void one_with_short_links_is_made_once() {
        byte[] first = poster();

        assertThat(poster()).isSameAs(first);
    }

    @Test
    void one_with_a_long_address_is_made_again_until_it_is_short() {
        path = "/nl/rpo/guides/app";
        byte[] first = poster();

        byte[] second = poster();
        path = "/g/rpo";
        byte[] third = poster();

        assertThat(second).isNotSameAs(first);
        assertThat(third).isNotSameAs(second);
        assertThat(poster()).isSameAs(third);
    }
}
