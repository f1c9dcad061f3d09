package nl.tweestap.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.tweestap.text.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownPlacesTest {

    private static final List<Place> PLACES =
            List.of(
                    at(Prefix.NONE, ""),
                    at(Prefix.NONE, "desk"),
                    at(Prefix.SCHOOL, ""),
                    at(Prefix.SCHOOL, "list/{one}/name"),
                    at(Prefix.SCHOOL, "tree/**"),
                    at(Prefix.FRAME, "list/**"),
                    at(Prefix.NO_SCHOOL, "**"));

    private static Place at(Prefix prefix, String rest) {
        AddressPattern addresses = AddressPattern.of(prefix, rest);
        return new Place(addresses, addresses.toString(), Access.OPEN, Set.of(), 0, false);
    }

    private static Optional<String> find(String path) {
        Address address = Address.parse(path, Languages.PACKED).orElseThrow();
        Prefix prefix = Prefix.of(address, "rpo"::equals);
        return PLACES.stream()
                .filter(place -> place.addresses().fits(prefix, prefix.rest(address)))
                .map(Place::view)
                .findFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "/, /",
        "/desk, /desk",
        "/nl/rpo, /{language}/{school}",
        "/nl/rpo/list/12/name, /{language}/{school}/list/{one}/name",
        "/nl/rpo/tree, /{language}/{school}/tree/**",
        "/nl/rpo/tree/oak/leaf/3, /{language}/{school}/tree/**",
        "/embed/nl/rpo/list, /embed/{language}/{school}/list/**",
        "/embed/nl/rpo/list/12, /embed/{language}/{school}/list/**",
        "/nl, /{language}/{no-school}/**",
        "/nl/nobody, /{language}/{no-school}/**",
        "/embed/nl, /{language}/{no-school}/**",
        "/embed/nl/nobody/list, /{language}/{no-school}/**"
    })
    void finds_the_page_at_an_address(String path, String page) {
        assertThat(find(path)).contains(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desk/drawer",
                "/embed",
                "/nl/rpo/desk",
                "/nl/rpo/list/12",
                "/nl/rpo/list/12/name/again",
                "/nl/rpo/list/12/names",
                "/nl/rpo/trees",
                "/nl/rpo/embed/list",
                "/embed/nl/rpo",
                "/embed/nl/rpo/tree"
            })
    void knows_no_page_beside_them(String path) {
        assertThat(find(path)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/account", "Account", "list/{One}", "tree/**/leaf", "a.b", "{}", " "})
    void refuses_a_pattern_that_no_address_could_have(String rest) {
        assertThatThrownBy(() -> AddressPattern.of(Prefix.SCHOOL, rest))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void says_which_addresses_they_are() {
        assertThat(PLACES.get(3).addresses()).hasToString("/{language}/{school}/list/{one}/name");
    }
}
