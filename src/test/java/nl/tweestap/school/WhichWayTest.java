package nl.tweestap.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.content.ContentFolder;
import nl.tweestap.content.Folders;
import nl.tweestap.school.WhichWay.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which way suits somebody: every row of answers at every school of ours. */
class WhichWayTest {

    private static final Schools SCHOOLS =
            OpenedSchools.on(new ContentFolder(Path.of("content")), InstantSource.system());

    /** All rows of answers there are. */
    private static List<Situation> ends(Situation from) {
        if (from.asks().isEmpty()) {
            return List.of(from);
        }
        return Stream.of(true, false).flatMap(yes -> ends(from.with(yes)).stream()).toList();
    }

    @Test
    void no_row_of_answers_ends_without_a_way_at_any_school() {
        assertThat(ends(Situation.UNKNOWN)).hasSize(6);
        for (School school : SCHOOLS.all()) {
            for (Situation end : ends(Situation.UNKNOWN)) {
                WhichWay found = WhichWay.of(school, end);

                assertThat(found.spare()).as(school.slug() + " " + end.tag()).isPresent();
                assertThat(found.spare()).isNotEqualTo(Optional.of(found.advice()));
                assertThat(found.advice()).isNotEqualTo(Way.DESK);
            }
        }
    }

    @Test
    void nobody_is_advised_what_the_school_does_not_have() {
        for (School school : SCHOOLS.all()) {
            for (Situation end : ends(Situation.UNKNOWN)) {
                WhichWay found = WhichWay.of(school, end);

                assertThat(allowed(school)).contains(found.advice());
                assertThat(allowed(school)).containsAll(found.spare().stream().toList());
            }
        }
    }

    /** Worked out from the file once more, another way. */
    private static List<Way> allowed(School school) {
        List<Kind> kinds = school.plan().stream().map(School.PlanItem::kind).toList();
        boolean isPhone = kinds.contains(Kind.PHONE);
        return Stream.of(Way.values())
                .filter(way -> way != Way.APP || kinds.contains(Kind.APP))
                .filter(way -> way != Way.SMS || (isPhone && school.policy().isSmsAllowed()))
                .filter(way -> way != Way.CALL || (isPhone && school.policy().isVoiceAllowed()))
                .filter(
                        way ->
                                way != Way.CODES
                                        || (kinds.contains(Kind.RECOVERY_CODES)
                                                && school.secondStep().leadsHere()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "rpo, yes-yes-no, APP, SMS",
        "rpo, yes-yes-yes, APP, CODES",
        "rpo, yes-no-no, SMS, CALL",
        "rpo, no-no, CALL, SMS",
        "rpo, no-yes, CALL, CODES",
        "rocmn, no-yes, SMS, DESK",
        "hupracloud, no-no, CALL, SMS"
    })
    void who_answers_this_is_advised_that(String slug, String answers, Way advice, Way spare) {
        School school = SCHOOLS.find(slug).orElseThrow();

        assertThat(WhichWay.of(school, Situation.ofTag(answers).orElseThrow()))
                .isEqualTo(new WhichWay(advice, Optional.of(spare)));
    }

    @Test
    void a_school_that_allows_no_phone_sends_people_to_its_desk(@TempDir Path root) {
        Folders.copyRealContent(root, List.of("rocmn"));
        Folders.replace(root, "schools/rocmn/school.yaml", "sms: true", "sms: false");
        Schools schools = OpenedSchools.on(new ContentFolder(root), InstantSource.system());
        School school = schools.find("rocmn").orElseThrow();

        assertThat(WhichWay.of(school, Situation.ofTag("no-no").orElseThrow()))
                .isEqualTo(new WhichWay(Way.DESK, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yes-", "maybe", "no-no-no", "yes-yes-yes-no", "YES", "yes--no"})
    void what_is_no_row_of_answers_is_none(String tag) {
        assertThat(Situation.ofTag(tag)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "no", "yes-no", "no-yes", "yes-yes-no"})
    void a_row_of_answers_is_read_as_it_was_written(String tag) {
        assertThat(Situation.ofTag(tag).map(Situation::tag)).contains(tag);
    }
}
