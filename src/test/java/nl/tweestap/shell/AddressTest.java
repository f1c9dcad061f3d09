package nl.tweestap.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.tweestap.text.Language;
import nl.tweestap.text.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses, and return addresses that came from outside. */
class AddressTest {

    @Test
    void reads_language_school_and_the_rest() {
        Address address =
                Address.parse("/nl-formal/rpo/guides/app/ios/scan", Languages.PACKED).orElseThrow();

        assertThat(address.language()).contains(Language.FORMAL_DUTCH);
        assertThat(address.school()).contains("rpo");
        assertThat(address.rest()).containsExactly("guides", "app", "ios", "scan");
    }

    @Test
    void reads_an_address_without_a_language() {
        assertThat(Address.parse("/outbox", Languages.PACKED))
                .contains(new Address(Optional.empty(), Optional.empty(), List.of("outbox")));
    }

    @Test
    void reads_an_address_for_a_frame() {
        Address address =
                Address.parse("/embed/nl/rpo/app/ios/scan", Languages.PACKED).orElseThrow();

        assertThat(address.isFramed()).isTrue();
        assertThat(address.language()).contains(Language.DUTCH);
        assertThat(address.school()).contains("rpo");
        assertThat(address.rest()).containsExactly("embed", "app", "ios", "scan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nl/rpo/embed/app", "/embed", "/embed/de/rpo/app", "/nl/embed"})
    void no_other_address_is_for_a_frame(String path) {
        assertThat(Address.parse(path, Languages.PACKED).orElseThrow().isFramed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nl/rpo",
                "/nl/rpo/index.xhtml",
                "/nl/RPO",
                "/nl/../rpo",
                "/nl/%2e%2e/rpo",
                "/nl/rpo;jsessionid=1",
                "/a/b/c/d/e/f/g/h/i"
            })
    void knows_what_cannot_be_an_address_of_ours(String path) {
        assertThat(Address.parse(path, Languages.PACKED)).isEmpty();
    }

    @Test
    void reads_300_characters_and_not_301() {
        String path = "/" + "a".repeat(59) + ("/" + "b".repeat(59)).repeat(4);

        assertThat(path).hasSize(300);
        assertThat(Address.parse(path, Languages.PACKED)).isPresent();
        assertThat(Address.parse(path + "/", Languages.PACKED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/nl/rpo/%ff, nl, rpo",
        "/NL/Rpo/x.y, nl, rpo",
        "/embed/en/rpo/_, en, rpo",
        "/nl/_, nl, ",
        "/_, , ",
        "/, , "
    })
    void reads_what_an_unreadable_address_begins_with(String path, String language, String school) {
        Address address = Address.beginning(path, Languages.PACKED);

        assertThat(address.language().map(Language::tag)).isEqualTo(Optional.ofNullable(language));
        assertThat(address.school()).isEqualTo(Optional.ofNullable(school));
        assertThat(address.rest()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//NL/rpo",
                "//nl/rpo",
                "/nl///rpo",
                "/NL//rpo",
                "/nl/RPO",
                "/nl/rpo.",
                "/nl/rpo)",
                "/nl/rpo%E2%80%8B",
                "/nl/rpo%20",
                "/nl/%E2%80%9Crpo%E2%80%9D,",
                "/nl/rpo%C2%A0%E2%80%A6",
                "/nl%2Frpo"
            })
    void tidies_an_address_as_it_is_typed_or_copied_and_never_leaves_the_site(String path) {
        assertThat(MeantAddress.tidy(path)).contains("/nl/rpo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/NL/%2E", "/nl/../rpo", "/nl/rpo/_", "/nl/%20", "/nl/%ff", "/nl/%"})
    void tidies_no_address_with_something_in_it_that_is_no_word(String path) {
        assertThat(MeantAddress.tidy(path)).isEmpty();
        assertThat(MeantAddress.tidy("/" + "a".repeat(Address.MAX_LENGTH))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/NL/rpo;x, /nl/rpo;x", "/\\\\EVIL.example, /evil.example", "//evil/, /evil"})
    void what_is_inside_a_word_stays_and_makes_it_none_of_ours(String path, String tidy) {
        assertThat(MeantAddress.tidy(path)).contains(tidy);
    }

    @Test
    void an_address_goes_on_to_the_next_line_at_its_signs() {
        assertThat(new LongWord().parts("service.desk@rpo.example"))
                .containsExactly("service", ".desk", "@rpo", ".example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nl/rpo/account", "/nl/rpo/enrol/phone-code"})
    void leads_back_to_a_page_of_the_same_school(String wish) {
        assertThat(Redirect.returnPath(wish, "/nl/rpo")).contains(wish);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/nl/rpo/account",
                "//evil.example/nl/rpo/",
                "/\\evil.example",
                "/nl/rpo/../../evil",
                "/nl/rocmn/account",
                "/nl/rpo",
                "/nl/rpo/account?x=1",
                "/nl/rpo/account\n",
                "javascript:alert(1)",
                ""
            })
    void leads_back_nowhere_else(String wish) {
        assertThat(Redirect.returnPath(wish, "/nl/rpo")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN, NOBODY, true",
        "SECOND_FACTOR, NOBODY, false",
        "SECOND_FACTOR, SECOND_FACTOR_WANTED, true",
        "SECOND_FACTOR, ENROLLING, false",
        "ENROLMENT, SECOND_FACTOR_WANTED, false",
        "ENROLMENT, ENROLLING, true",
        "ENROLMENT, SIGNED_IN, true",
        "SIGNED_IN, NOBODY, false",
        "SIGNED_IN, SECOND_FACTOR_WANTED, false",
        "SIGNED_IN, ENROLLING, false",
        "SIGNED_IN, SIGNED_IN, true"
    })
    void opens_a_page_to_those_who_earned_it(Access access, VisitorState state, boolean isOpen) {
        assertThat(access.isOpenTo(state)).isEqualTo(isOpen);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mozilla/5.0 (Windows NT 10.0) Chrome/140.0 Safari/537.36 Edg/140.0 | Edge, Windows",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Version/17.0 Safari/604.1 | Safari, iPhone",
                "Mozilla/5.0 (Linux; Android 14) Chrome/140.0 Mobile Safari/537.36 | Chrome, Android",
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 14.0; rv:130.0) Firefox/130.0 | Firefox, Mac",
                "curl/8 | ?"
            })
    void names_a_browser_for_its_owner(String agent, String name) {
        assertThat(BrowserName.of(agent)).isEqualTo(name);
    }
}
