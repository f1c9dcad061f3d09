package nl.tweestap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What counts once is decided in classes named for it, and nowhere else. */
class OnceOnlyTest {

    @Test
    void a_row_count_decides_in_classes_named_for_it_only() {
        assertThat(OnceOnlyRules.broken()).isEmpty();
    }

    @Test
    void such_a_class_decides() {
        assertThat(OnceOnlyRules.idle()).isEmpty();
    }

    @Test
    void the_rule_finds_every_way_to_look_at_a_row_count() {
        assertThat(OnceOnlyRules.isDecided("return query.executeUpdate() == 1;")).isTrue();
        assertThat(OnceOnlyRules.isDecided("int changed = query\n.executeUpdate();")).isTrue();
        assertThat(OnceOnlyRules.isDecided("if (query.executeUpdate() > 0) {")).isTrue();
        assertThat(OnceOnlyRules.isDecided("query.setParameter(1, id).executeUpdate();")).isFalse();
    }
}
