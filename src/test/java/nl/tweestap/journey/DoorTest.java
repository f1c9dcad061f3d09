package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.tweestap.DeclaredPlaces;
import nl.tweestap.journey.Walker.Stage;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.shell.Place;
import nl.tweestap.shell.Role;
import nl.tweestap.wrong.web.NobodyWalks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The walk past all doors can fail: a place nobody knew how to ask for, a door left open. */
class DoorTest {

    private static final List<Place> WRONG = new NobodyWalks().all();
    private static final Place FOR_TEACHERS = WRONG.get(2);

    private static final Walker STRANGER = new Walker(Stage.NOTHING_GIVEN, Set.of());

    private static Walker signedIn(Role role) {
        return new Walker(Stage.SIGNED_IN, Set.of(role));
    }

    private static Answer answer(int status, String location) {
        Map<String, List<String>> headers =
                Map.of("Location", List.of(location), "Cache-Control", List.of("no-store"));
        return new Answer("/nl/rpo/wrong", status, HttpHeaders.of(headers, (a, b) -> true), "");
    }

    static List<Place> places() {
        return DeclaredPlaces.all();
    }

    @ParameterizedTest
    @MethodSource("places")
    void every_place_is_walked(Place place) {
        assertThat(Samples.of(place, STRANGER.own())).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void a_place_without_a_sample_is_told(int index) {
        Place place = WRONG.get(index);

        assertThatThrownBy(() -> Samples.of(place, STRANGER.own()))
                .hasMessageContaining(place.addresses().toString());
    }

    @ParameterizedTest
    @CsvSource({"200, /", "204, /", "404, /", "303, /nl/rpo/account"})
    void a_door_that_lets_a_stranger_in_or_elsewhere_is_told(int status, String location) {
        assertThat(Door.of(FOR_TEACHERS, STRANGER)).isEqualTo(Door.LEADS_ON);
        assertThatThrownBy(() -> check(STRANGER, status, location))
                .isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @CsvSource({"200, /", "303, /nl/rpo/account"})
    void a_door_that_lets_in_another_role_is_told(int status, String location) {
        Walker editor = signedIn(Role.EDITOR);

        assertThat(Door.of(FOR_TEACHERS, editor)).isEqualTo(Door.IS_NOT_THERE);
        assertThatThrownBy(() -> check(editor, status, location))
                .isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @CsvSource({"404, /", "303, /nl/rpo/account"})
    void a_door_that_stays_closed_is_told(int status, String location) {
        Walker teacher = signedIn(Role.TEACHER);

        assertThat(Door.of(FOR_TEACHERS, teacher)).isEqualTo(Door.OPENS);
        assertThatThrownBy(() -> check(teacher, status, location))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void a_door_that_judges_well_is_no_failure() {
        assertThatCode(
                        () -> {
                            check(STRANGER, 303, "/nl/rpo/sign-in?to=/nl/rpo/wrong");
                            check(signedIn(Role.EDITOR), 404, "/");
                            check(signedIn(Role.TEACHER), 200, "/");
                        })
                .doesNotThrowAnyException();
    }

    private static void check(Walker walker, int status, String location) {
        Door.of(FOR_TEACHERS, walker).check(walker, FOR_TEACHERS, answer(status, location));
    }
}
