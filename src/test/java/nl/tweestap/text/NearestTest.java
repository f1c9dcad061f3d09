package nl.tweestap.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.tweestap.school.OurSchools;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> SCHOOLS = OurSchools.slugs();

    @ParameterizedTest
    @CsvSource({
        "rpoo, rpo",
        "rocnm, rocmn",
        "roc, rocmn",
        "mborijland, mborijnland",
        "mbo-rijnland, mborijnland",
        "hupra-cloud, hupracloud"
    })
    void finds_what_was_probably_meant(String typed, String meant) {
        assertThat(Nearest.to(typed, SCHOOLS)).contains(meant);
    }

    @Test
    void suggests_nothing_when_nothing_is_near() {
        assertThat(Nearest.to("universiteit", SCHOOLS)).isEmpty();
        assertThat(Nearest.to("rpo", List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', '', 0", "'', abc, 3", "kitten, sitting, 3", "step, step, 0", "flaw, lawn, 2"})
    void counts_letters_to_change(String one, String other, int distance) {
        assertThat(Nearest.distance(one, other)).isEqualTo(distance);
    }
}
