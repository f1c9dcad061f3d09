package nl.tweestap.guide.composing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.content.ContentFolder;
import nl.tweestap.content.Folders;
import nl.tweestap.guide.Device;
import nl.tweestap.guide.Guide;
import nl.tweestap.guide.WizardStep;
import nl.tweestap.school.School;
import nl.tweestap.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a guide takes from a school's word on its two second steps. */
class SharedStepTest {

    private static final String SCHOOL = "schools/mborijnland/school.yaml";

    @TempDir Path root;

    @BeforeEach
    void copy() {
        Folders.copyRealContent(root, List.of("mborijnland"));
    }

    private OpenedGuides portal() {
        return OpenedGuides.on(new ContentFolder(root), () -> Instant.EPOCH);
    }

    private static School school(OpenedGuides portal) {
        return portal.schools().find("mborijnland").orElseThrow();
    }

    private Optional<Guide> guide(String slug) {
        OpenedGuides portal = portal();
        return portal.guides().guide(school(portal), slug, Device.IOS, Language.DUTCH);
    }

    @Test
    void D7_a_number_bound_here_says_nothing_of_microsofts() {
        Guide phone = guide("phone").orElseThrow();
        Guide own = guide("set-up").orElseThrow();

        assertThat(phone.questions().get(0).knownBy()).isEmpty();
        assertThat(phone.follows()).isFalse();
        assertThat(own.questions().get(0).knownBy()).contains(Kind.PHONE);
    }

    @Test
    void D7_it_does_where_the_school_says_that_both_share_it() {
        Folders.replace(
                root,
                SCHOOL,
                "second-step: here",
                "second-step: here\nshared-with-microsoft: [phone]");
        Guide phone = guide("phone").orElseThrow();

        assertThat(phone.questions().get(0).knownBy()).contains(Kind.PHONE);
        assertThat(phone.follows()).isTrue();
    }

    @Test
    void where_ours_is_not_offered_there_is_no_guide_of_it() {
        Folders.replace(root, SCHOOL, "second-step: here", "own-step: none");
        OpenedGuides portal = portal();

        assertThat(guide("set-up")).isEmpty();
        assertThat(guide("phone")).isPresent();
        assertThat(portal.guides().devices(school(portal), "set-up")).isEmpty();
        assertThat(
                        portal.guides()
                                .helpAddress(
                                        school(portal),
                                        WizardStep.SCAN,
                                        Device.IOS,
                                        Language.DUTCH))
                .isEmpty();
    }

    @Test
    void the_address_to_check_is_the_schools_own_in_words_and_picture() {
        Folders.replace(
                root,
                SCHOOL,
                "second-step: here",
                "second-step: here\nsign-in-address: login.rijnland.example");
        var start = guide("phone").orElseThrow().step("open-start-page").orElseThrow();

        assertThat(start.pictures().get(1).alternative())
                .contains("Adresbalk: login.rijnland.example");
        assertThat(start.callouts().get(1).toString()).contains("login.rijnland.example");
    }
}
