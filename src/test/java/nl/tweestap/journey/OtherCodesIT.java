package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Enrolled;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Say;
import nl.tweestap.journey.kit.WizardForms;
import org.junit.jupiter.api.Test;

/** Recovery codes that take the place of others: the page says so, and until when those work. */
class OtherCodesIT {

    private final Portal portal = Portal.shared();

    private static List<String> codes(Answer page) {
        return page.html().select("#codes li").eachText();
    }

    private static String status(Answer page) {
        return page.html().select(".notice-info[role=status]").text();
    }

    @Test
    void the_page_says_that_they_are_new_after_going_back_and_not_before() {
        WizardForms wizard = new WizardForms(portal, People.fresh("rpo"));
        wizard.press("#without-app", Map.of()).to("recovery-codes");
        List<String> first = codes(wizard.page());
        assertThat(status(wizard.page())).isEmpty();
        assertThat(wizard.page().count(Say.words("enrolment.recovery-codes.old-work"))).isZero();

        wizard.press("#back", Map.of()).press("#without-app", Map.of());

        assertThat(wizard.step()).isEqualTo("recovery-codes");
        assertThat(codes(wizard.page())).doesNotContainAnyElementsOf(first);
        assertThat(status(wizard.page())).isEqualTo(Say.words("enrolment.recovery-codes.another"));
    }

    @Test
    void new_ones_from_the_account_page_say_until_when_the_old_ones_work_and_count_no_steps() {
        Enrolled enrolled = Forms.enrol(portal, People.fresh("rpo"));
        Caller caller = enrolled.caller();

        Answer page =
                caller.follow(
                        caller.press(
                                caller.open("/nl/rpo/account"),
                                "button[value=recovery-codes]",
                                Map.of()));

        assertThat(page.count(Say.words("enrolment.recovery-codes.old-work"))).isEqualTo(1);
        assertThat(page.html().select(".step-count strong, .steps li, .bars span")).isEmpty();
        assertThat(page.html().title())
                .doesNotContain(Say.words("enrolment.wizard.count", 1, 1))
                .startsWith(Say.words("enrolment.recovery-codes.title"));
        assertThat(status(page)).isEmpty();
    }
}
