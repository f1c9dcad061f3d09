package nl.tweestap.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlFileTest {

    private final Problems problems = new Problems();

    @Test
    void gives_values_with_their_lines() {
        YamlMap yaml =
                read("name: RPO\nlist: [a, b]\ninner:\n  key: value\nmany:\n  - k: 1\n  - k: 2\n");

        assertThat(yaml.needed("name", "name: value")).isEqualTo("RPO");
        assertThat(yaml.texts("list")).containsExactly("a", "b");
        assertThat(yaml.texts("name")).containsExactly("RPO");
        assertThat(yaml.map("inner", "inner: {}").orElseThrow().needed("key", "key: value"))
                .isEqualTo("value");
        assertThat(yaml.maps("many", "many: []"))
                .extracting(map -> map.needed("k", "k: value"))
                .containsExactly("1", "2");
        assertThat(yaml.line("inner")).isEqualTo(4);
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void says_which_key_is_missing_unknown_or_double_and_where() {
        YamlMap yaml = read("name: RPO\nnam: typo\nname: again\n");

        yaml.allow("name", "slug");
        yaml.needed("slug", "slug: value");

        assertThat(problems.all())
                .extracting(Problem::toString)
                .containsExactly(
                        "test.yaml:3  The key “name” stands here twice. Remove one of the two.",
                        "test.yaml:2  The key “nam” is unknown here. Use one of: name, slug.",
                        "test.yaml:1  “slug” is missing here. Write “slug: value”.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a: [", "a: 'open", "- a\n- b\n", "just words", "a: b: c", "\t- x", "*x"})
    void never_throws_at_what_is_not_yaml(String text) {
        assertThat(YamlFile.parse(text, "test.yaml", problems)).isEmpty();
        assertThat(problems.all()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"key: {a: b}", "key: [a]", "key:"})
    void says_when_a_value_has_the_wrong_shape(String text) {
        assertThat(read(text).needed("key", "key: value")).isEmpty();
        assertThat(problems.all()).isNotEmpty();
    }

    @Test
    void survives_a_file_that_refers_to_itself() {
        YamlMap yaml = read("a: &a\n  b: *a\n");

        assertThat(map(map(yaml, "a"), "b").map("b", "b: {}")).isPresent();
    }

    @Test
    void a_file_in_which_nothing_is_written_yet_is_not_broken_and_misses_everything() {
        assertThat(read("# to be written\n").keys()).isEmpty();
        assertThat(problems.all()).isEmpty();
    }

    private static YamlMap map(YamlMap yaml, String key) {
        return yaml.map(key, key + ": {}").orElseThrow();
    }

    private YamlMap read(String text) {
        return YamlFile.parse(text, "test.yaml", problems).orElseThrow();
    }
}
