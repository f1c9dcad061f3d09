package nl.tweestap.verifier.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.tweestap.account.ClockTime;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.text.Language;
import nl.tweestap.text.Words;
import nl.tweestap.verifier.Judgement;
import nl.tweestap.verifier.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said of a code, with a pause and without one: nobody is blamed for a right one. */
class VerdictWordsTest {

    private static final Language DUTCH = Language.DUTCH;
    private static final Instant NOON = Instant.parse("2026-11-26T11:00:00Z");

    /** A page's bean without a server: what one would put into it is put here. */
    @SuppressWarnings("UnnecessaryAssignment")
    private static String words(Verdict verdict, Kind kind, boolean isPaused) {
        VerdictWords words = new VerdictWords();
        words.tries =
                new TriesLeft() {
                    @Override
                    public boolean isPaused() {
                        return isPaused;
                    }

                    @Override
                    public String getPausedUntil() {
                        return ClockTime.inWords(NOON);
                    }
                };
        return words.of(new Judgement(verdict, NOON), kind, DUTCH);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_used_code_is_called_used_also_when_a_pause_has_begun_meanwhile(Kind kind) {
        assertThat(words(Verdict.USED, kind, true))
                .isEqualTo(Words.of("verifier.verdict.used-last", DUTCH, ClockTime.inWords(NOON)));
        assertThat(words(Verdict.USED, kind, false))
                .isEqualTo(Words.of("verifier.verdict.used-" + kind.slug(), DUTCH));
    }

    @Test
    void a_wrong_code_that_begins_a_pause_is_called_wrong() {
        assertThat(words(Verdict.WRONG, Kind.APP, true))
                .isEqualTo(Words.of("verifier.verdict.last", DUTCH, ClockTime.inWords(NOON)));
    }

    @Test
    void who_met_the_other_tabs_only_is_told_of_no_pause() {
        assertThat(words(Verdict.PAUSED, Kind.APP, false))
                .isEqualTo(Words.of("verifier.verdict.at-once", DUTCH));
        assertThat(words(Verdict.PAUSED, Kind.APP, true))
                .isEqualTo(Words.of("verifier.verdict.paused", DUTCH, ClockTime.inWords(NOON)));
    }
}
