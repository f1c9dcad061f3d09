package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import nl.tweestap.journey.kit.Enrolled;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.IndependentTotp;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.SignInForms;
import nl.tweestap.journey.kit.WizardForms;
import org.junit.jupiter.api.Test;

/** A server that dies loses nothing it has acknowledged. */
class KillIT {

    @Test
    void goes_on_where_people_were_after_a_kill() {
        try (Portal portal = Portal.demo("killed")) {
            Enrolled enrolled = Forms.enrol(portal, People.fresh("rpo"));
            WizardForms halfway = new WizardForms(portal, People.fresh("rpo")).to("scan");
            String key = Forms.key(halfway.page());
            SignInForms wrong = new SignInForms(enrolled);
            for (int tries = 0; tries < 5; tries++) {
                wrong.type("000000");
            }

            portal.kill();
            portal.restart();

            assertThat(enrolled.caller().get("/nl/rpo/account").status()).isEqualTo(200);
            assertThat(Forms.key(halfway.reload().page())).isEqualTo(key);
            portal.clock().forward(Duration.ofSeconds(30));
            SignInForms paused = new SignInForms(enrolled);
            assertThat(paused.page().html().select("#paused")).isNotEmpty();
            assertThat(paused.page().html().select("#code")).isEmpty();
            halfway.answer(Map.of("app-code", IndependentTotp.code(key, portal.now())));
            assertThat(halfway.step()).isEqualTo("phone");
        }
    }
}
