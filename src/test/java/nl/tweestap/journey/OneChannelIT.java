package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Say;
import nl.tweestap.journey.kit.WizardForms;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** How a code comes is asked where there is something to choose. */
class OneChannelIT {

    private static Document phonePage(String school) {
        return new WizardForms(Portal.shared(), People.fresh(school)).to("phone").page().html();
    }

    @Test
    void a_school_that_only_sends_text_messages_says_so_and_asks_nothing() {
        Document page = phonePage("rocmn");

        assertThat(page.select("[name=channel]")).isEmpty();
        assertThat(page.select("#channel").text()).isEqualTo(Say.words("enrolment.phone.only-sms"));
    }

    @Test
    void a_school_that_also_calls_asks() {
        assertThat(phonePage("rpo").select("[name=channel]")).hasSize(2);
    }
}
