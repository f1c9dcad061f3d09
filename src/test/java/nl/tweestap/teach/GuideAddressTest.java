package nl.tweestap.teach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import nl.tweestap.guide.Device;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuideAddressTest {

    private static final GuideAddress APP = GuideAddress.of("rpo", "app", Part.WHOLE);

    static Stream<GuideAddress> all() {
        return Stream.of(
                GuideAddress.ofSchool("rpo"),
                APP,
                APP.at(Part.REHEARSAL),
                APP.at(Part.chapter("install")),
                APP.at(Part.step("scan-code"))
                        .on(Optional.of(Device.ANDROID))
                        .in(Optional.of("nl-formal")));
    }

    @ParameterizedTest
    @MethodSource("all")
    void is_read_as_it_was_kept(GuideAddress address) {
        assertThat(GuideAddress.ofMeaning(address.meaning())).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "rpo",
                "rpo/app/-/-",
                "rpo/app/-/-/step.",
                "rpo/app/-/-/whole.x",
                "rpo/app/-/-/step.<script>",
                "rpo/app/-/-/page"
            })
    void what_is_no_meaning_is_none(String meaning) {
        assertThat(GuideAddress.ofMeaning(meaning)).isEmpty();
    }
}
