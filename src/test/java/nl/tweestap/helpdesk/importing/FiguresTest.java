package nl.tweestap.helpdesk.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FiguresTest {

    private static Figures leaving(int leaving, int active) {
        return leaving(leaving, active, 0);
    }

    private static Figures leaving(int leaving, int active, int before) {
        return new Figures(active, 0, 0, 0, leaving, active, 0, before);
    }

    @Test
    void a_tenth_may_leave_and_one_more_is_asked_about() {
        assertThat(leaving(10, 100).isMuchLeaving()).isFalse();
        assertThat(leaving(11, 100).isMuchLeaving()).isTrue();
        assertThat(leaving(0, 0).isMuchLeaving()).isFalse();
        assertThat(leaving(1, 5).isMuchLeaving()).isTrue();
        assertThat(leaving(300_000_000, 2_000_000_000).isMuchLeaving()).isTrue();
    }

    @Test
    void who_left_before_within_a_day_is_counted_in() {
        assertThat(leaving(5, 95, 5).isMuchLeaving()).as("ten of a hundred").isFalse();
        assertThat(leaving(6, 95, 5).isMuchLeaving()).as("eleven of a hundred").isTrue();
        assertThat(leaving(0, 50, 50).isMuchLeaving()).as("nobody leaves now").isFalse();
        assertThat(leaving(6, 95, 5).isOfSeveralFiles()).isTrue();
        assertThat(leaving(6, 95).isOfSeveralFiles()).isFalse();
        assertThat(leaving(6, 95, 5).activeBefore()).isEqualTo(100);
        assertThat(leaving(6, 95, 6).isMoreLeavingThan(leaving(6, 95, 5))).isTrue();
        assertThat(leaving(6, 95, 5).isMoreLeavingThan(leaving(6, 95, 5))).isFalse();
    }

    @Test
    void more_than_was_told_is_noticed_where_it_is_asked_about() {
        assertThat(leaving(12, 100).isMoreLeavingThan(leaving(11, 100))).isTrue();
        assertThat(leaving(11, 100).isMoreLeavingThan(leaving(11, 100))).isFalse();
        assertThat(leaving(9, 100).isMoreLeavingThan(leaving(1, 100))).isFalse();
    }
}
