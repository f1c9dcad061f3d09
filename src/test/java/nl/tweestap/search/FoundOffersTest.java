package nl.tweestap.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.tweestap.content.ContentFolder;
import nl.tweestap.content.Folders;
import nl.tweestap.guide.Device;
import nl.tweestap.guide.composing.OpenedGuides;
import nl.tweestap.school.School;
import nl.tweestap.text.Language;
import nl.tweestap.text.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is found of a school's two second steps: by which comes first, and whether ours is there.
 */
class FoundOffersTest {

    private static final OpenedGuides OPENED = OpenedGuides.real();
    private static final GuideSearch SEARCH = search(OPENED);

    @SuppressWarnings("UnnecessaryAssignment") // There is no framework here.
    private static GuideSearch search(OpenedGuides opened) {
        GuideSearch search = new GuideSearch();
        search.guides = opened.guides();
        return search;
    }

    @ParameterizedTest
    @CsvSource({
        "nl, nieuwe telefoon, /account, #new-phone",
        "nl, neiuwe telefon, /account, #new-phone",
        "nl, ik heb een andere telefoon, /account, #new-phone",
        "nl, telefoon kwijt, /sign-in?way=recovery-code, #lost",
        "nl, telefoon gestolen, /sign-in?way=recovery-code, #lost",
        "nl, new phone, /account, #new-phone",
        "nl, lost phone, /sign-in?way=recovery-code, #lost",
        "en, telefoon kwijt, /sign-in?way=recovery-code, #lost",
        "en, nieuwe telefoon, /account, #new-phone",
        "nl-formal, nieuwe telefoon, /account, #new-phone",
        "nl-formal, telefoon kwijt, /sign-in?way=recovery-code, #lost",
        "en, new phone, /account, #new-phone",
        "en, lost phne, /sign-in?way=recovery-code, #lost",
        "en, phone stolen, /sign-in?way=recovery-code, #lost"
    })
    void a_lost_or_new_phone_is_that_of_the_account_that_comes_first(
            String language, String typed, String here, String microsoft) {
        Language reader = Languages.PACKED.ofTag(language).orElseThrow();
        for (School school : OPENED.schools().all()) {
            List<Hit> hits = SEARCH.find(school, reader, typed, Optional.of(Device.IOS));
            String home = "/" + language + "/" + school.slug();
            String path = school.secondStep().leadsHere() ? here : microsoft;
            String guide = "/guides/" + (here.equals("/account") ? "new-phone" : "lost-phone");

            assertThat(hits.stream().limit(3).map(Hit::path))
                    .as("%s at %s", typed, school.slug())
                    .anyMatch(found -> found.equals(home + path) || found.startsWith(home + guide));
        }
    }

    @Test
    void where_ours_is_not_offered_nothing_of_it_is_found(@TempDir Path root) {
        Folders.copyRealContent(root, List.of("rocmn"));
        Folders.replace(
                root, "schools/rocmn/school.yaml", "second-step: microsoft", "own-step: none");
        OpenedGuides opened = OpenedGuides.on(new ContentFolder(root), () -> Instant.EPOCH);
        School school = opened.schools().find("rocmn").orElseThrow();
        GuideSearch search = search(opened);

        for (String typed : List.of("inloggen", "mfa", "herstelcodes", "mijn account", "pauze")) {
            assertThat(search.find(school, Language.DUTCH, typed, Optional.empty()))
                    .extracting(Hit::path)
                    .noneMatch(
                            path ->
                                    path.matches(
                                            "/nl/rocmn/(sign-in|sign-in[?].*|enrol|account|guides/set-up.*)"));
        }
    }
}
