package nl.tweestap.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import nl.tweestap.shell.Place.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlaceTest {

    private static final Place DESK =
            Place.ofSchool("desk", "/desk.xhtml", Access.SIGNED_IN)
                    .onlyFor(Role.HELPDESK, Role.EDITOR);

    private static Set<Role> neverAsked() {
        throw new AssertionError("The directory was asked");
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN, NOBODY, OPEN",
        "OPEN, SECOND_FACTOR_WANTED, OPEN",
        "OPEN, ENROLLING, OPEN",
        "OPEN, SIGNED_IN, OPEN",
        "SECOND_FACTOR, NOBODY, LATER",
        "SECOND_FACTOR, SECOND_FACTOR_WANTED, OPEN",
        "SECOND_FACTOR, ENROLLING, LATER",
        "SECOND_FACTOR, SIGNED_IN, OPEN",
        "ENROLMENT, NOBODY, LATER",
        "ENROLMENT, SECOND_FACTOR_WANTED, LATER",
        "ENROLMENT, ENROLLING, OPEN",
        "ENROLMENT, SIGNED_IN, OPEN",
        "SIGNED_IN, NOBODY, LATER",
        "SIGNED_IN, SECOND_FACTOR_WANTED, LATER",
        "SIGNED_IN, ENROLLING, LATER",
        "SIGNED_IN, SIGNED_IN, OPEN"
    })
    void opens_to_who_has_done_what_it_asks(Access access, VisitorState state, Entry entry) {
        Place place = Place.ofSchool("list", "/list.xhtml", access);

        assertThat(place.judge(state, PlaceTest::neverAsked)).isEqualTo(entry);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_place_for_some_opens_to_them_and_is_nowhere_to_others(Role role) {
        Entry entry = DESK.judge(VisitorState.SIGNED_IN, () -> Set.of(role));

        boolean isTheirs = Set.of(Role.HELPDESK, Role.EDITOR).contains(role);
        assertThat(entry).isEqualTo(isTheirs ? Entry.OPEN : Entry.NOWHERE);
    }

    @Test
    void is_nowhere_to_who_has_no_role() {
        assertThat(DESK.judge(VisitorState.SIGNED_IN, Set::of)).isEqualTo(Entry.NOWHERE);
    }

    @ParameterizedTest
    @EnumSource(
            value = VisitorState.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SIGNED_IN"})
    void asks_no_role_of_who_has_not_signed_in(VisitorState state) {
        assertThat(DESK.judge(state, PlaceTest::neverAsked)).isEqualTo(Entry.LATER);
    }

    @ParameterizedTest
    @EnumSource(
            value = Access.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SIGNED_IN"})
    void a_role_without_signing_in_is_refused(Access access) {
        Place place = Place.ofSchool("list", "/list.xhtml", access);

        assertThatThrownBy(() -> place.onlyFor(Role.EDITOR))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_role_outside_a_school_is_refused() {
        Place place = Place.ofPortal("list", "/list.xhtml", Access.SIGNED_IN);

        assertThatThrownBy(() -> place.onlyFor(Role.EDITOR))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_file_can_be_brought_only_where_a_role_is_wanted() {
        Place open = Place.ofSchool("desk", "/desk.xhtml", Access.SIGNED_IN);

        assertThat(DESK.takingFiles(1_000_000).mostBytes()).isEqualTo(1_000_000);
        assertThat(DESK.takingFiles(1_000_000).onlyFor(Role.LEAD).mostBytes()).isEqualTo(1_000_000);
        assertThatThrownBy(() -> open.takingFiles(1)).isInstanceOf(IllegalArgumentException.class);
    }
}
