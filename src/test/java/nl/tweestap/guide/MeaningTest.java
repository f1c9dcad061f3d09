package nl.tweestap.guide;

import static nl.tweestap.guide.Written.html;
import static nl.tweestap.guide.composing.RealContent.step;
import static org.assertj.core.api.Assertions.assertThat;

import nl.tweestap.guide.composing.RealContent;
import nl.tweestap.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences that once led people the wrong way, as they are right. */
class MeaningTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rpo | app | ANDROID | open-store | naar boven",
                "rpo | app | IOS | open-store | naar beneden",
                "rpo | app | IOS | phone-code | Oudere codes werken niet meer",
                "rpo | app | IOS | have-app | geen app",
                "rpo | set-up | IOS | own-done | nieuwe telefoon",
                "rpo | no-app | ANDROID | own-no-google | FreeOTP van Red Hat"
            })
    void says_what_helps(String school, String guide, Device device, String step, String words) {
        Step found = step(RealContent.guide(school, guide, device, Language.DUTCH), step);

        assertThat(html(found.introduction()) + html(found.trouble())).contains(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rpo | no-app | ANDROID | own-no-google | Zoek in de winkel",
                "rpo | app | ANDROID | open-store | naar beneden",
                "rpo | app | IOS | scan-code | servicedesk je verder",
                "rocmn | app | IOS | first-start | Ga met elke vraag akkoord"
            })
    void says_no_more_what_misled(
            String school, String guide, Device device, String step, String words) {
        Step found = step(RealContent.guide(school, guide, device, Language.DUTCH), step);

        assertThat(html(found.introduction()) + html(found.trouble())).doesNotContain(words);
    }
}
