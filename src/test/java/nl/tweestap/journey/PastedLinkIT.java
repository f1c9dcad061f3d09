package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Portal;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a link shows of itself where it is pasted (Open Graph). */
class PastedLinkIT {

    private final Portal portal = Portal.shared();
    private final Caller caller = new Caller(portal);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nl/rpo/app/ios/scan-code/1201.png",
                "/nl/rpo/app/ios/nowhere/1200.png",
                "/nl/rpo/account/1200.png",
                "/nl/nobody/1200.png",
                "/1200.png",
                ""
            })
    void there_is_no_picture_of_what_is_not_there(String file) {
        assertThat(caller.get("/assets/shared" + file).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "/nl/rpo, website",
        "/nl/rpo/guides/app, website",
        "/nl/rpo/guides/app/ios, website",
        "/nl/rpo/try/app/ios, website"
    })
    void a_pasted_link_says_what_it_is(String path, String type) {
        Document page = caller.get(path).html();

        for (Map.Entry<String, String> tag :
                Map.of(
                                "og:type",
                                type,
                                "og:site_name",
                                "RPO",
                                "og:url",
                                portal.address() + path,
                                "og:locale",
                                "nl_NL")
                        .entrySet()) {
            assertThat(page.select("meta[property=" + tag.getKey() + "]").attr("content"))
                    .isEqualTo(tag.getValue());
        }
        for (String tag : new String[] {"og:title", "og:description", "og:image:alt"}) {
            assertThat(page.select("meta[property=" + tag + "]").attr("content")).isNotBlank();
        }
        assertThat(page.select("meta[name=twitter:card]").attr("content"))
                .isEqualTo("summary_large_image");
        String image = page.select("meta[property=og:image]").attr("content");
        assertThat(caller.get(image.substring(portal.address().length())).status()).isEqualTo(200);
    }
}
