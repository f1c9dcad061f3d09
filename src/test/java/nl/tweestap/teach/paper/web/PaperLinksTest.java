package nl.tweestap.teach.paper.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import nl.tweestap.teach.GuideAddress;
import nl.tweestap.teach.ShortLinks;
import org.junit.jupiter.api.Test;

/** Which papers may be kept: those on which every address is short. */
class PaperLinksTest {

    private static final URI HOME = URI.create("https://tweestap.example");

    private String path = "/g/rpo";

    private final PaperLinks written =
            new PaperLinks(
                    new ShortLinks() {
                        @Override
                        public String path(GuideAddress asked) {
                            return path;
                        }
                    },
                    HOME);

    @Test
    void a_paper_with_short_links_is_kept() {
        assertThat(written.of(GuideAddress.ofSchool("rpo"))).contains("/g/rpo");

        assertThat(written.areShort()).isTrue();
    }

    @Test
    void one_long_address_and_it_is_not() {
        written.of(GuideAddress.ofSchool("rpo"));
        path = "/nl/rpo/guides/app";
        written.of(GuideAddress.ofSchool("rpo"));
        path = "/g/rpo";
        written.of(GuideAddress.ofSchool("rpo"));

        assertThat(written.areShort()).isFalse();
    }
}
