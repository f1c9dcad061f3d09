package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.tweestap.journey.Walker.Stage;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Enrolled;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.People.Person;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.SignInForms;
import nl.tweestap.shell.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody reaches a page that is not for them, or not yet, by any address. */
class AccessIT {

    private static final List<String> SECOND_FACTOR =
            List.of("sign-in/verify", "sign-in/verify/ways", "sign-in/verify/recovery-code");

    private static final List<String> ENROLMENT =
            List.of(
                    "sign-in/more-information",
                    "enrol",
                    "enrol/start",
                    "enrol/scan",
                    "enrol/phone",
                    "enrol/phone-code",
                    "enrol/recovery-codes",
                    "enrol/done");

    private final Portal portal = Portal.shared();

    static Stream<Set<Role>> roles() {
        return Stream.concat(Stream.of(Set.of()), Arrays.stream(Role.values()).map(Set::of));
    }

    @Test
    void every_door_is_closed_to_a_stranger_unless_it_is_open_to_all() {
        new Walker(Stage.NOTHING_GIVEN, Set.of()).walk(new Caller(portal));
    }

    @ParameterizedTest
    @MethodSource("roles")
    void every_door_opens_to_those_it_is_for_and_to_nobody_else(Set<Role> roles) {
        Person person = People.with(roles, "rpo");
        Caller caller = new Caller(portal);
        Forms.givePassword(caller, person);
        new Walker(Stage.ENROLLING, roles).walk(caller);

        Enrolled enrolled = Forms.enrol(portal, person);
        SignInForms half = new SignInForms(enrolled);
        Map<String, String> own = half.authenticators();

        new Walker(Stage.SECOND_FACTOR_ASKED, roles, own).walk(half.caller());
        new Walker(Stage.SIGNED_IN, roles, own).walk(enrolled.caller());
    }

    @Test
    void all_roles_at_another_school_open_no_door_here() {
        Set<Role> roles = Set.of(Role.values());
        Enrolled enrolled = Forms.enrol(portal, People.with(roles, "rocmn"));

        new Walker(Stage.SIGNED_IN_ELSEWHERE, roles).walk(enrolled.caller());
    }

    @Test
    void a_stranger_is_led_to_the_password_from_everywhere() {
        Caller stranger = new Caller(portal);
        for (String place : places()) {
            Answer answer = stranger.get("/nl/rpo/" + place);
            assertThat(answer.status()).as(place).isEqualTo(303);
            assertThat(answer.location()).as(place).startsWith("/nl/rpo/sign-in?to=");
        }
    }

    private static List<String> places() {
        return Stream.of(SECOND_FACTOR, ENROLMENT, List.of("account"))
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void a_stranger_cannot_post_to_them_either() {
        Caller stranger = new Caller(portal);
        for (String place : places()) {
            Answer answer = stranger.post("/nl/rpo/" + place, Map.of("submit", "x", "next", "x"));
            assertThat(answer.status()).as(place).isEqualTo(303);
            assertThat(answer.location()).as(place).startsWith("/nl/rpo/sign-in");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/../account/account.xhtml",
                "/assets/%2e%2e/account/account.xhtml",
                "/assets/..%2faccount/account.xhtml",
                "/assets/.%2e/account/account.xhtml",
                "/assets/x/../../outbox/outbox.xhtml",
                "/assets//../signin/password.xhtml",
                "/health/../account/account.xhtml",
                "/health/%2e%2e/editor/overview.xhtml",
                "/jakarta.faces.resource/../account/account.xhtml",
                "/jakarta.faces.resource/%2E%2E/enrolment/wizard.xhtml",
                "/sw.js/../account/account.xhtml",
                "/nl/rpo/../../account/account.xhtml"
            })
    void no_way_round_a_folder_of_files_opens_a_view(String path) {
        Caller half = new SignInForms(Forms.enrol(portal, People.fresh("rpo"))).caller();

        assertThat(half.get(path).status()).isEqualTo(404);
        assertThat(half.post(path, Map.of("end-all", "yes")).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "' or 1=1 --"})
    void a_made_up_token_is_nobody(String token) {
        Caller stranger = new Caller(portal);
        stranger.cookies().put("tweestap", token);

        assertThat(stranger.get("/nl/rpo/account").status()).isEqualTo(303);
    }

    @Test
    void a_password_alone_opens_neither_the_account_nor_the_wizard() {
        Enrolled enrolled = Forms.enrol(portal, People.fresh("rpo"));
        Caller half = new SignInForms(enrolled).caller();

        for (String place : ENROLMENT) {
            assertThat(half.get("/nl/rpo/" + place).location()).isEqualTo("/nl/rpo/sign-in/verify");
        }
        assertThat(half.get("/nl/rpo/account").location()).isEqualTo("/nl/rpo/sign-in/verify");
    }

    @Test
    void somebody_who_must_enrol_cannot_skip_it() {
        Person person = People.fresh("rpo");
        Caller caller = new Caller(portal);
        Forms.givePassword(caller, person);

        assertThat(caller.get("/nl/rpo/account").location())
                .isEqualTo("/nl/rpo/sign-in/more-information");
        for (String later : List.of("scan", "phone", "phone-code", "recovery-codes", "done")) {
            Answer answer = caller.open("/nl/rpo/enrol/" + later);
            assertThat(answer.path()).as(later).startsWith("/nl/rpo/enrol/start");
        }
    }

    @Test
    void one_schools_session_is_nothing_at_another() {
        Enrolled enrolled = Forms.enrol(portal, People.fresh("rpo"));

        assertThat(enrolled.caller().get("/nl/rocmn/account").location())
                .startsWith("/nl/rocmn/sign-in");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example",
                "/nl/rocmn/account",
                "/nl/rpo/../../evil",
                "javascript:alert(1)"
            })
    void never_leads_to_another_site(String wish) {
        Enrolled enrolled = Forms.enrol(portal, People.fresh("rpo"));
        portal.clock().forward(java.time.Duration.ofSeconds(30));
        Caller caller = new Caller(portal);
        Answer page =
                caller.open("/nl/rpo/sign-in?to=" + Caller.encoded(Map.of("", wish)).substring(1));
        Answer verify =
                caller.follow(
                        caller.press(
                                page,
                                "#submit",
                                Map.of(
                                        "username",
                                        enrolled.person().username(),
                                        "password",
                                        People.PASSWORD)));
        Answer answer = caller.press(verify, "#submit", Map.of("code", enrolled.appCode()));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).matches("/nl/rpo/[a-z/-]+");
    }
}
