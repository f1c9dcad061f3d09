package nl.tweestap.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import nl.tweestap.account.Session;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.enrolment.State.AppChoice;
import nl.tweestap.enrolment.State.Done;
import nl.tweestap.school.School.Method;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Binding one more, whatever the plan says. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class AddingTest extends EnrolmentCase {

    private static final String ACCOUNT = "/nl/rpo/account";

    private final Adding adding;

    AddingTest(TestDatabase database) {
        super(database);
        this.adding = database.get(Adding.class);
    }

    private Enrolment add(Method method) {
        return adding.begin(account, session, method, ACCOUNT);
    }

    @Test
    @Timeout(20)
    void takes_the_place_of_an_enrolment_that_was_under_way() {
        Enrolment before = enrolments.choose(current(), AppChoice.OTHER);

        Enrolment added = add(Method.PHONE);

        assertThat(added.state().step()).isEqualTo(Step.PHONE);
        assertThat(added.flow()).isNotEqualTo(before.flow());
        assertThat(current().id()).isEqualTo(added.id());
        assertThat(current().returnPath()).isEqualTo(ACCOUNT);
    }

    @Test
    void goes_on_in_the_session_that_began_it() {
        Enrolment added = add(Method.PHONE);

        assertThat(current().adding()).contains(Method.PHONE);
        assertThat(current()).isEqualTo(added);
    }

    @Test
    void an_abandoned_one_stands_in_no_later_sign_in() {
        bindApp();
        add(Method.APP);
        Session later = session(account, "/nl/rpo/account");

        assertThat(enrolments.isElsewhere(later)).isFalse();
        Enrolment found = enrolments.current(account, later);

        assertThat(found.adding()).isEmpty();
        assertThat(found.state().step()).isEqualTo(Step.PHONE);
        assertThat(found.returnPath()).isEqualTo("/nl/rpo/account");
    }

    @Test
    void leads_to_nothing_else_when_it_is_bound() {
        add(Method.PHONE);
        sendCode();

        proofs.phone(prover(), current(), sentCode());

        assertThat(current().state()).isInstanceOf(Done.class);
        assertThat(current().adding()).contains(Method.PHONE);
    }

    @Test
    void leaves_nothing_behind_when_it_is_stopped() {
        add(Method.PHONE);

        enrolments.end(account);

        assertThat(current().adding()).isEmpty();
        assertThat(current().state().step()).isEqualTo(Step.START);
    }

    @Test
    void is_not_told_to_a_reader_in_another_session() {
        add(Method.PHONE);
        StoredEnrolments stored = database.get(StoredEnrolments.class);

        assertThat(stored.openStep(account.id(), session.id())).contains(Step.PHONE);
        assertThat(stored.openStep(account.id(), session(account, "").id())).isEmpty();
    }
}
