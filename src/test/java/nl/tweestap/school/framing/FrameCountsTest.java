package nl.tweestap.school.framing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.tweestap.database.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Refused frames are counted, bounded, and belong to nobody. */
class FrameCountsTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final FramingSite ELO = new FramingSite("elo.other.nl");

    private final String school = TestDatabase.unique("s").substring(0, 20);

    private Instant now = NOON;

    /** A node of its own, with what it has not written yet. */
    @SuppressWarnings("UnnecessaryAssignment") // There is no framework here.
    private FrameCounts node(TestDatabase database) {
        FrameCounts counts = new FrameCounts();
        InstantSource clock = () -> now;
        counts.refused = database.get(RefusedFrames.class);
        counts.onceOnly = database.get(OnceOnlyRefusedFrames.class);
        counts.clock = clock;
        return counts;
    }

    private List<RefusedSite> lately(FrameCounts counts) {
        return counts.lately(school, List.of());
    }

    @ParameterizedTest
    @MethodSource("nl.tweestap.database.TestDatabase#all")
    void counts_by_site_over_days_with_the_most_refused_one_first(TestDatabase database) {
        FrameCounts counts = node(database);
        counts.refused(school, new FramingSite("b.other.nl"));
        counts.refused(school, ELO);
        now = NOON.plus(Duration.ofDays(1));
        counts.refused(school, ELO);

        assertThat(lately(counts))
                .extracting(found -> found.site().name(), RefusedSite::amount)
                .containsExactly(tuple("elo.other.nl", 2), tuple("b.other.nl", 1));
        assertThat(lately(counts).get(0).last()).isEqualTo("2026-11-22");
        assertThat(counts.lately("another-school", List.of())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("nl.tweestap.database.TestDatabase#all")
    void a_site_that_was_added_since_is_not_shown_any_more(TestDatabase database) {
        FrameCounts counts = node(database);
        counts.refused(school, ELO);

        assertThat(counts.lately(school, List.of("https://*.other.nl"))).isEmpty();
        assertThat(lately(counts)).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("nl.tweestap.database.TestDatabase#all")
    void keeps_nothing_finer_than_the_day_and_nothing_about_a_person(TestDatabase database) {
        FrameCounts counts = node(database);
        counts.refused(school, ELO);
        counts.lapse(now);

        Object[] row = (Object[]) database.query(rows("*")).get(0);

        assertThat(row).hasSize(6).contains(school, "elo.other.nl", 0, 1);
        assertThat(String.valueOf(database.query(rows("refused_on")).get(0)))
                .isEqualTo("2026-11-21");
    }

    private String rows(String what) {
        return "select " + what + " from refused_frame where school = '" + school + "'";
    }

    @ParameterizedTest
    @MethodSource("nl.tweestap.database.TestDatabase#all")
    void writes_only_when_the_minute_comes_by(TestDatabase database) {
        FrameCounts counts = node(database);
        counts.refused(school, ELO);
        assertThat(database.query(rows("id"))).isEmpty();

        counts.lapse(now);
        counts.lapse(now);

        assertThat(database.query(rows("amount"))).hasToString("[1]");
    }

    @ParameterizedTest
    @MethodSource("nl.tweestap.database.TestDatabase#all")
    void keeps_50_sites_of_a_school_and_day_and_not_51(TestDatabase database) {
        FrameCounts counts = node(database);
        for (int site = 0; site <= RefusedFrames.MOST_SITES; site++) {
            counts.refused(school, new FramingSite("a" + site + ".nl"));
        }
        assertThat(lately(counts)).hasSize(RefusedFrames.MOST_SITES);

        counts.refused(school, ELO);
        counts.refused(school, new FramingSite("a0.nl"));
        assertThat(lately(counts)).hasSize(RefusedFrames.MOST_SITES);
        assertThat(lately(counts).get(0).amount()).isEqualTo(2);

        now = NOON.plus(Duration.ofDays(1));
        counts.refused(school, ELO);
        assertThat(lately(counts)).hasSize(RefusedFrames.MOST_SITES + 1);
    }

    @ParameterizedTest
    @MethodSource("nl.tweestap.database.TestDatabase#all")
    void who_makes_names_up_at_one_school_takes_no_room_of_another(TestDatabase database) {
        FrameCounts counts = node(database);
        for (int site = 0; site < 2 * RefusedFrames.MOST_SITES; site++) {
            counts.refused(school + "x", new FramingSite("a" + site + ".nl"));
        }
        counts.refused(school, ELO);

        assertThat(lately(counts)).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("nl.tweestap.database.TestDatabase#all")
    void counts_ten_thousand_of_a_site_a_day_and_not_one_more(TestDatabase database) {
        FrameCounts counts = node(database);
        for (int frame = 0; frame < RefusedFrames.MOST_A_DAY - 1; frame++) {
            counts.refused(school, ELO);
        }
        assertThat(lately(counts).get(0).amount()).isEqualTo(RefusedFrames.MOST_A_DAY - 1);

        counts.refused(school, ELO);
        assertThat(lately(counts).get(0).amount()).isEqualTo(RefusedFrames.MOST_A_DAY);

        counts.refused(school, ELO);
        assertThat(lately(counts).get(0).amount()).isEqualTo(RefusedFrames.MOST_A_DAY);
    }

    @ParameterizedTest
    @MethodSource("nl.tweestap.database.TestDatabase#all")
    void nodes_that_write_at_once_lose_nothing_and_keep_to_the_cap(TestDatabase database)
            throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(4);
        List<FrameCounts> nodes = IntStream.range(0, 4).mapToObj(n -> node(database)).toList();
        for (FrameCounts node : nodes) {
            node.refused(school, ELO);
            node.refused(school, new FramingSite("n" + nodes.indexOf(node) + ".nl"));
        }
        for (int round = 0; round < 5; round++) { // What could not be begun waits for the next.
            List<Future<?>> writing =
                    nodes.stream().<Future<?>>map(n -> hands.submit(() -> n.lapse(now))).toList();
            for (Future<?> one : writing) {
                one.get();
            }
        }
        hands.shutdown();

        assertThat(lately(nodes.get(0)).get(0)).isEqualTo(new RefusedSite(ELO, 4, today()));
        assertThat(lately(nodes.get(0))).hasSize(5);
    }

    private static LocalDate today() {
        return LocalDate.of(2026, 11, 21);
    }

    @ParameterizedTest
    @MethodSource("nl.tweestap.database.TestDatabase#all")
    void shows_fourteen_days_and_forgets_after_them(TestDatabase database) {
        FrameCounts counts = node(database);
        counts.refused(school, ELO);
        counts.lapse(now);

        now = NOON.plus(Duration.ofDays(RefusedFrames.KEPT_DAYS));
        database.get(RefusedFrames.class).forget(now);
        assertThat(lately(counts)).hasSize(1);

        now = NOON.plus(Duration.ofDays(RefusedFrames.KEPT_DAYS + 1));
        assertThat(lately(counts)).isEmpty();
        database.get(RefusedFrames.class).forget(now);
        assertThat(database.query(rows("id"))).isEmpty();
    }
}
