package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Enrolled;
import nl.tweestap.journey.kit.FileLimit;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Say;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The disk with the database is full, and then there is room again. */
@EnabledIf(
        value = "nl.tweestap.journey.kit.FileLimit#isThere",
        disabledReason = "this machine has no prlimit, which stands for a full disk here")
class FullDiskIT {

    @Test
    void guides_go_on_and_the_rest_is_back_by_itself_with_all_that_was_acknowledged() {
        try (Portal portal = Portal.demo("full-disk")) {
            Enrolled enrolled = Forms.enrol(portal, People.fresh("rpo"));
            Caller person = enrolled.caller();
            FileLimit disk = new FileLimit(portal);

            disk.full();
            Answer form = Forms.givePassword(new Caller(portal), People.fresh("rpo"));
            Answer account = person.get("/nl/rpo/account");
            Answer guide = person.get("/nl/rpo/guides/app/ios");
            Answer health = person.get("/health/ready");
            disk.free();

            assertThat(form.status()).isEqualTo(503);
            assertThat(form.heading()).isEqualTo(Say.words("shell.problem.away.title"));
            assertThat(form.header("Retry-After")).isEqualTo("30");
            // It only reads: by the moment that works, or is told in the same words.
            assertThat(account.status()).isIn(200, 503);
            assertThat(guide.status()).isEqualTo(200);
            assertThat(health.status()).isEqualTo(503);
            assertThat(health.body()).contains("\"database\",\"status\":\"DOWN\"");
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> person.get("/nl/rpo/account").status() == 200);
            Answer more = Forms.givePassword(new Caller(portal), People.fresh("rpo"));
            assertThat(more.path()).endsWith("/more-information");
            portal.expectAlarms();
        }
    }
}
