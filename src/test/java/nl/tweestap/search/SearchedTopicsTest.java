package nl.tweestap.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.tweestap.guide.Device;
import nl.tweestap.guide.composing.OpenedGuides;
import nl.tweestap.school.School;
import nl.tweestap.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The short guides are found by what somebody types who needs one, in either language. */
class SearchedTopicsTest {

    private static final OpenedGuides OPENED = OpenedGuides.real();
    private static final GuideSearch SEARCH = search();

    @SuppressWarnings("UnnecessaryAssignment") // There is no framework here.
    private static GuideSearch search() {
        GuideSearch search = new GuideSearch();
        search.guides = OPENED.guides();
        return search;
    }

    @ParameterizedTest
    @CsvSource({
        "nieuwe telefoon, new-phone",
        "nieuw toestel, new-phone",
        "app overzetten, new-phone",
        "kapot, lost-phone",
        "telefoon gestolen, lost-phone",
        "stolen phone, lost-phone",
        "nieuw nummer, new-number",
        "nummer wijzigen, new-number",
        "buitenlands nummer, foreign-number",
        "international student, foreign-number",
        "geen internet, no-internet",
        "no signal, no-internet",
        "vliegtuigstand, no-internet",
        "huawei, no-app",
        "te oude telefoon, no-app",
        "ouderlijk toezicht, no-app",
        "ipad, tablet",
        "chromebook, tablet",
        "per ongeluk goedgekeurd, approved",
        "phishing, approved",
        "op slot, locked",
        "account locked, locked",
        "passkey, passkey",
        "wachtwoordsleutel, passkey",
        "sms stopt, passkey",
        "blijf aangemeld, sign-in-questions",
        "stay signed in, sign-in-questions",
        "account kiezen, sign-in-questions",
        "pick an account, sign-in-questions"
    })
    void finds_the_guide_by_what_is_typed(String typed, String guide) {
        for (School school : OPENED.schools().all()) {
            boolean isOffered =
                    school.guides().stream().anyMatch(name -> name.slug().equals(guide));
            for (Language reader : school.languages().all()) {
                if (isOffered) {
                    List<Hit> hits = SEARCH.find(school, reader, typed, Optional.of(Device.IOS));

                    assertThat(hits.stream().limit(3).map(Hit::path))
                            .as("%s in %s at %s", typed, reader, school.slug())
                            .anyMatch(path -> path.contains("/guides/" + guide + "/"));
                }
            }
        }
    }
}
