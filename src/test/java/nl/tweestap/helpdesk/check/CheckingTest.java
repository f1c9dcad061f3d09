package nl.tweestap.helpdesk.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.tweestap.database.ManyHands;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.helpdesk.check.Check.State;
import nl.tweestap.helpdesk.check.Checking.Heard;
import nl.tweestap.helpdesk.check.Checking.Started;
import nl.tweestap.helpdesk.log.Action;
import nl.tweestap.helpdesk.log.Employee;
import nl.tweestap.register.RegisteredPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an employee does to know who is calling. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class CheckingTest extends CheckCase {

    CheckingTest(TestDatabase database) {
        super(database);
    }

    private void start() {
        assertThat(checking.start(karin, noor)).isEqualTo(Started.STARTED);
    }

    private boolean isEvidenceOf(Employee employee) {
        return evidences.fresh(noor.id(), employee.accountId()).isPresent();
    }

    private String spoken() {
        return newest().spoken();
    }

    @Test
    void nobody_checks_themselves() {
        Employee herself = new Employee(account.id(), "rpo", account.username(), "Noor");

        assertThat(checking.start(herself, noor)).isEqualTo(Started.ITSELF);
        assertThat(actions()).isEmpty();
    }

    @Test
    void a_person_has_one_check_and_a_colleague_is_told_whose() {
        start();
        start();

        assertThat(checking.start(tim, noor)).isEqualTo(Started.BUSY);
        assertThat(checking.other(noor, tim)).contains(karin);
        assertThat(checking.other(noor, karin)).isEmpty();
        assertThat(Collections.frequency(actions(), Action.CHECK_STARTED)).isEqualTo(1);

        clock.advance(Check.GOOD_FOR);
        assertThat(checking.start(tim, noor)).isEqualTo(Started.STARTED);
        assertThat(newest().state()).isEqualTo(State.OVER);
    }

    @Test
    void another_word_than_the_one_shown_takes_the_evidence_back() {
        start();
        assertThat(checking.see(noor, karin, Document.PASSPORT, "AB12CD")).isTrue();
        checking.disbelieve(noor, tim);
        assertThat(isEvidenceOf(karin)).as("a colleague has nothing to take back").isTrue();
        assertThat(checking.start(tim, noor)).isEqualTo(Started.STARTED);
        assertThat(checking.see(noor, tim, Document.PASSPORT, "AB12CD")).isTrue();

        checking.disbelieve(noor, karin);
        checking.disbelieve(noor, karin);

        assertThat(isEvidenceOf(karin)).isFalse();
        assertThat(isEvidenceOf(tim)).as("of a colleague's own check").isTrue();
        assertThat(newest().state()).isEqualTo(State.OVER);
        assertThat(Collections.frequency(actions(), Action.CHECK_FAILED)).isEqualTo(1);
    }

    @Test
    void hearing_nothing_costs_no_try() {
        start();
        checking.sendWords(noor, karin);

        assertThat(checking.hear(noor, karin, "  ")).isEqualTo(Heard.NOTHING);
        assertThat(newest().tries()).isZero();
    }

    @Test
    void of_24_employees_who_begin_at_once_one_does() throws Exception {
        List<Started> answers = ManyHands.atOnce(24, () -> checking.start(employee("e"), noor));

        assertThat(Collections.frequency(answers, Started.STARTED)).isEqualTo(1);
        assertThat(Collections.frequency(answers, Started.BUSY)).isEqualTo(23);
    }

    @Test
    void an_employee_begins_so_many_an_hour_and_no_more() {
        for (int time = 0; time < Checking.PER_HOUR; time++) {
            RegisteredPerson other = registered(TestDatabase.unique("other"));
            assertThat(checking.start(karin, other)).isEqualTo(Started.STARTED);
        }
        assertThat(checking.start(karin, noor)).isEqualTo(Started.TOO_MANY);
        assertThat(checking.start(tim, noor)).isEqualTo(Started.STARTED);
    }

    @Test
    void words_that_were_sent_and_are_heard_are_evidence_for_this_employee_only() {
        start();
        assertThat(checking.sendWords(noor, tim)).isFalse();
        assertThat(checking.sendWords(noor, karin)).isTrue();
        assertThat(messages().get(0)).contains(spoken()).doesNotContainPattern("\\d");

        assertThat(checking.hear(noor, tim, spoken())).isEqualTo(Heard.OVER);
        assertThat(checking.hear(noor, karin, " " + spoken().toUpperCase(Locale.ROOT) + "!"))
                .isEqualTo(Heard.RIGHT);
        assertThat(isEvidenceOf(karin)).isTrue();
        assertThat(isEvidenceOf(tim)).isFalse();
        assertThat(actions())
                .containsExactly(Action.CHECK_PROVEN, Action.WORD_SENT, Action.CHECK_STARTED);
    }

    @Test
    void words_are_heard_wrong_three_times_at_most() {
        start();
        assertThat(checking.hear(noor, karin, "x")).as("none were sent").isEqualTo(Heard.WRONG);
        checking.sendWords(noor, karin);
        String right = spoken();

        assertThat(checking.hear(noor, karin, "kasteel fluit x")).isEqualTo(Heard.WRONG);
        assertThat(checking.hear(noor, karin, "anders")).isEqualTo(Heard.OVER);
        assertThat(checking.hear(noor, karin, right)).isEqualTo(Heard.OVER);
        assertThat(isEvidenceOf(karin)).isFalse();
        assertThat(newest().state()).isEqualTo(State.OVER);
    }

    @Test
    void the_same_words_are_sent_twice_at_most() {
        start();
        assertThat(checking.sendWords(noor, karin)).isTrue();
        String first = spoken();
        assertThat(checking.sendWords(noor, karin)).isTrue();
        assertThat(checking.sendWords(noor, karin)).isFalse();
        assertThat(messages()).hasSize(2).allMatch(text -> text.contains(first));
    }

    @Test
    void a_document_is_evidence_and_no_more_of_it_is_kept_than_six_characters() {
        start();
        assertThat(checking.see(noor, karin, Document.PASSPORT, "nw 12-ab")).isTrue();

        assertThat(isEvidenceOf(karin)).isTrue();
        assertThat(log.of("rpo", noor.id(), 1).get(0).outcome()).isEqualTo("passport NW12AB");
        assertThat(actions()).startsWith(Action.DOCUMENT_SEEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "1234567", "NWAB12345", "<b>", "１２３４５"})
    void what_are_no_six_characters_is_no_document(String typed) {
        start();
        assertThat(checking.see(noor, karin, Document.PASSPORT, typed)).isFalse();
        assertThat(isEvidenceOf(karin)).isFalse();
    }

    @Test
    void what_is_too_late_is_written_down_so_that_a_clock_put_back_opens_nothing() {
        start();
        clock.advance(Check.GOOD_FOR);
        checking.lapse(clock.instant());

        assertThat(newest().state()).isEqualTo(State.OVER);
        assertThat(actions()).startsWith(Action.CHECK_FAILED);

        assertThat(checking.start(karin, noor)).isEqualTo(Started.STARTED);
        checking.see(noor, karin, Document.PASSPORT, "123456");
        evidences.lapse(clock.instant().plus(Evidence.GOOD_FOR));
        assertThat(isEvidenceOf(karin)).isFalse();
    }

    @Test
    void who_never_signed_in_can_show_a_document() {
        RegisteredPerson fresh = registered(UUID.randomUUID().toString());
        assertThat(checking.start(karin, fresh)).isEqualTo(Started.STARTED);
        assertThat(checking.sendWords(fresh, karin)).isFalse();
        assertThat(checking.see(fresh, karin, Document.IDENTITY_CARD, "123456")).isTrue();
    }
}
