package nl.tweestap.teach.paper.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import nl.tweestap.teach.paper.web.KeptPapers.Paper;
import org.junit.jupiter.api.Test;

/** A paper is made once. */
class KeptPapersTest {

    private static final Instant NOW = Instant.parse("2026-11-27T09:00:00Z");

    private final KeptPapers kept = new KeptPapers(100);

    private static Paper weighing(int bytes) {
        return new Paper(new byte[bytes], Instant.MAX);
    }

    @Test
    void a_paper_is_found_again_until_the_content_changes() {
        Paper paper = weighing(10);

        kept.keep(1, "guide", paper);

        assertThat(kept.find(1, "guide", NOW)).containsSame(paper);
        assertThat(kept.find(2, "guide", NOW)).isEmpty();
        assertThat(kept.find(1, "another", NOW)).isEmpty();
    }

    @Test
    void one_with_long_addresses_is_found_until_its_moment_and_not_at_it() {
        Instant until = NOW.plus(Duration.ofHours(1));

        kept.keep(1, "guide", new Paper(new byte[10], until));

        assertThat(kept.find(1, "guide", until.minusNanos(1))).isPresent();
        assertThat(kept.find(1, "guide", until)).isEmpty();
    }

    @Test
    void as_many_are_kept_as_fit_and_what_was_longest_not_asked_for_goes() {
        kept.keep(1, "first", weighing(50));
        kept.keep(1, "second", weighing(50));
        kept.find(1, "first", NOW);

        kept.keep(1, "third", weighing(1));

        assertThat(kept.find(1, "first", NOW)).isPresent();
        assertThat(kept.find(1, "second", NOW)).isEmpty();
        assertThat(kept.find(1, "third", NOW)).isPresent();
    }

    @Test
    void a_new_edition_takes_the_room_of_the_one_before() {
        kept.keep(1, "guide", weighing(90));

        kept.keep(2, "guide", weighing(90));
        kept.keep(2, "other", weighing(10));

        assertThat(kept.find(2, "guide", NOW)).isPresent();
        assertThat(kept.find(2, "other", NOW)).isPresent();
    }
}
