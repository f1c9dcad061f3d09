package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Say;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What a reader chooses stands in the address, and stays in the links. */
class GuideChoicesIT {

    private static final String GUIDE = "/nl/rpo/guides/app/ios";

    private final Caller caller = new Caller(Portal.shared());

    @Test
    void D5_button_names_and_pictures_follow_the_readers_own_phone() {
        Document page = caller.get(GUIDE + "?phone=en&laptop=nl").html();

        assertThat(page.select("#approve .callouts .chip").eachText()).contains("Yes");
        assertThat(page.select("#approve .stage .handheld .on-button").text()).endsWith("Yes");
        assertThat(page.select("#more-information .on-button").text()).endsWith("Volgende");
        assertThat(page.select("#approve h3").text()).startsWith("Typ het getal");
        assertThat(page.select(".screens").hasAttr("open")).isTrue();
        assertThat(page.select(".screens [aria-current]").eachText())
                .containsExactly("English", "Nederlands");
    }

    @Test
    void D5_D1_the_choice_is_kept_over_the_links_of_the_guide() {
        Document page = caller.get(GUIDE + "?phone=en").html();
        List<String> links = page.select(".switches a, .step-end a, .actions a").eachAttr("href");

        assertThat(links)
                .filteredOn(link -> link.contains("/guides/"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link).containsAnyOf("phone=", "/ios", "laptop="))
                .contains("/nl/rpo/guides/app/android?phone=en", "/en/rpo/guides/app/ios?phone=en")
                .contains(GUIDE + "/approve?phone=en", GUIDE + "?laptop=en&phone=en", GUIDE)
                .contains(GUIDE + "/open-start-page?installed=yes&phone=en");
    }

    @Test
    void D5_each_choice_is_a_page_of_its_own_and_unknown_ones_are_none() {
        String plain = tag(GUIDE);

        assertThat(tag(GUIDE + "?phone=en"))
                .isNotEqualTo(plain)
                .isEqualTo(tag(GUIDE + "?phone=en"));
        assertThat(tag(GUIDE + "?phone=fr&x=1")).isEqualTo(plain);
        assertThat(tag(GUIDE + "?laptop=en&phone=en"))
                .isEqualTo(tag(GUIDE + "?phone=en&laptop=en"));
    }

    @Test
    void what_is_not_met_by_who_sees_something_else_is_folded_away() {
        String guide = "/nl/rocmn/guides/app/ios";
        Document other = caller.get(guide + "?see-scan-code=other-app").html();

        assertThat(other.select("details.card > #approve, details.card > #approved")).hasSize(2);
        assertThat(other.select("details.card > summary").text()).contains("hoef je niet te doen");
        assertThat(caller.get(guide).html().select("details.card > #approve")).isEmpty();
    }

    @Test
    void what_may_come_in_between_stands_after_the_picture_it_follows_and_leads_back() {
        Document page = caller.get(GUIDE).html();
        String bell = page.select("#add-account .between a:has([href$=#icon-bell])").attr("href");
        Document opened = caller.get(bell.replaceFirst("#.*", "")).html();

        assertThat(page.select("#add-account .stage > figure:first-of-type + .between a"))
                .hasSize(3);
        assertThat(page.select("#add-account .seen")).isEmpty();
        assertThat(bell).endsWith("/add-account?see-add-account=notifications#add-account");
        assertThat(opened.select("#add-account .between")).isEmpty();
        assertThat(opened.select("#add-account .step-more .button").attr("href"))
                .isEqualTo(GUIDE + "/add-account#add-account");
    }

    @Test
    void what_may_be_seen_instead_is_shown_in_small_with_words_that_say_it() {
        Document page = caller.get(GUIDE).html();

        assertThat(page.select("#scan-code .seen .sights a")).hasSize(4);
        assertThat(page.select("#scan-code .sights [aria-current]").text())
                .contains(Say.words("guide.page.see-this"));
        assertThat(page.select(".sights .picture")).isNotEmpty();
        assertThat(page.select(".sights .picture:not([aria-hidden=true])")).isEmpty();
    }

    @Test
    void another_device_is_chosen_at_the_step_where_the_page_is_open_if_it_has_that() {
        assertThat(devices("/nl/rocmn/guides/app/ios/scan-code?phone=en"))
                .containsExactly(
                        "/nl/rocmn/guides/app/ios/scan-code?phone=en",
                        "/nl/rocmn/guides/app/android/scan-code?phone=en",
                        "/nl/rocmn/guides/app/other?phone=en");
    }

    private List<String> devices(String path) {
        return caller.get(path).html().select("#switch-device + .segments a").eachAttr("href");
    }

    private String tag(String path) {
        return caller.get(path).header("ETag");
    }
}
