package nl.tweestap.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.tweestap.account.Account;
import nl.tweestap.account.Accounts;
import nl.tweestap.account.Session;
import nl.tweestap.account.Sessions;
import nl.tweestap.database.MutableClock;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.enrolment.State.AppChoice;
import nl.tweestap.school.School.Method;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Binding one more, whatever the plan says. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class AddingTest {

    private final Enrolments enrolments;
    private final Account account;

    private final Session session;

    AddingTest(TestDatabase database) {
        this.enrolments = database.get(Enrolments.class);
        this.account =
                database.get(Accounts.class)
                        .create(
                                "rpo",
                                TestDatabase.unique("lotte"),
                                new Accounts.Profile("Lotte Visser", "lotte@rpo.example"),
                                "nl");
        database.get(MutableClock.class).advance(Duration.ofHours(25));
        this.session = database.get(Sessions.class).begin(account.id(), "", "Test").session();
    }

    @Test
    @Timeout(20)
    void takes_the_place_of_an_enrolment_that_was_under_way() {
        Enrolment before = enrolments.choose(enrolments.current(account, session), AppChoice.OTHER);

        Enrolment added = enrolments.add(account, session, Method.PHONE, "/nl/rpo/account");

        assertThat(added.state().step()).isEqualTo(Step.PHONE);
        assertThat(added.flow()).isNotEqualTo(before.flow());
        assertThat(enrolments.current(account, session).id()).isEqualTo(added.id());
        assertThat(enrolments.current(account, session).returnPath()).isEqualTo("/nl/rpo/account");
    }
}
