package nl.tweestap.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.tweestap.account.Accounts;
import nl.tweestap.database.ManyHands;
import nl.tweestap.database.MutableClock;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.helpdesk.FindingPeople.Answer;
import nl.tweestap.helpdesk.log.Action;
import nl.tweestap.helpdesk.log.ActionLog;
import nl.tweestap.helpdesk.log.Employee;
import nl.tweestap.helpdesk.log.Line;
import nl.tweestap.helpdesk.log.Wanted;
import nl.tweestap.limit.Cap;
import nl.tweestap.register.PersonDetails;
import nl.tweestap.register.Register;
import nl.tweestap.register.RegisteredPerson.Position;
import nl.tweestap.register.search.NamedSearch;
import nl.tweestap.register.search.SearchUnavailable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** A search is counted, answered and logged together, or not at all. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class FindingPeopleTest {

    private final String school = TestDatabase.unique("s");
    private final Employee karin =
            new Employee(UUID.randomUUID().toString(), school, "karin", "Karin de Wit");

    private final TestDatabase database;
    private final FindingPeople finding;

    FindingPeopleTest(TestDatabase database) {
        this.database = database;
        this.finding = database.get(FindingPeople.class);
    }

    @BeforeEach
    void fill() {
        PersonDetails noor =
                new PersonDetails(
                        "noor", "Noor Bakker", "26001", "", "4h2", Position.STUDENT, "nl");
        database.inTransaction(
                () -> {
                    database.get(Register.class).add(school, List.of(noor));
                    return true;
                });
    }

    private Answer find(String typed) {
        try {
            return finding.find(karin, typed, 1);
        } catch (SearchUnavailable away) {
            throw new IllegalStateException(away);
        }
    }

    private List<Line> lines() {
        return database.get(ActionLog.class)
                .newest(new Wanted(school, "", "", Long.MAX_VALUE), 1000);
    }

    /** Searches of this hour that counted. */
    private int counted() {
        return database
                .query(
                        "select taken from hour_count where id like 'desk-search/"
                                + karin.accountId()
                                + "@%'")
                .stream()
                .mapToInt(taken -> ((Number) taken).intValue())
                .sum();
    }

    private void leave(int most) {
        find("noor");
        database.change(
                "update hour_count set taken = "
                        + (FindingPeople.PER_HOUR - most)
                        + " where id like 'desk-search/"
                        + karin.accountId()
                        + "@%'");
    }

    @Test
    void is_counted_and_stands_in_the_log_with_what_was_typed_and_how_many_were_found() {
        Answer answer = find("Noor");

        assertThat(answer.hits())
                .extracting(hit -> hit.person().username())
                .containsExactly("noor");
        assertThat(counted()).isEqualTo(1);
        assertThat(lines())
                .extracting(Line::by, Line::action, Line::reason, Line::outcome)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(karin, Action.SEARCHED, "Noor", "1"));
    }

    @Test
    void says_of_whom_there_is_an_account() {
        assertThat(find("noor").hits().get(0).account()).isEmpty();
        Accounts.Profile profile = new Accounts.Profile("Noor Bakker", "");
        String id = database.get(Accounts.class).create(school, "noor", profile, "nl").id();

        assertThat(find("noor").hits().get(0).account().map(one -> one.id()))
                .isEqualTo(Optional.of(id));
    }

    @Test
    void the_four_hundredth_of_an_hour_is_answered_and_the_next_leaves_no_line() {
        leave(1);

        assertThat(find("noor").cappedUntil()).isEmpty();
        Answer tooMany = find("noor");

        assertThat(tooMany.cappedUntil())
                .contains(Cap.nextHour(database.get(MutableClock.class).instant()));
        assertThat(tooMany.hits()).isEmpty();
        assertThat(lines()).hasSize(2);
        assertThat(counted()).isEqualTo(FindingPeople.PER_HOUR);
    }

    @Test
    void of_24_at_once_as_many_are_answered_and_logged_as_there_was_room_for() throws Exception {
        leave(5);

        List<Boolean> answered = ManyHands.atOnce(24, () -> find("noor").cappedUntil().isEmpty());

        assertThat(Collections.frequency(answered, true)).isEqualTo(5);
        assertThat(lines()).hasSize(6);
    }

    @Test
    void the_first_24_of_an_hour_at_once_all_count() throws Exception {
        ManyHands.atOnce(24, () -> find("noor"));

        assertThat(counted()).isEqualTo(24);
        assertThat(lines()).hasSize(24);
    }

    @Test
    void what_cannot_be_looked_for_just_now_counts_for_nothing() {
        find("noor");

        assertThatThrownBy(() -> finding.find(karin, NamedSearch.AWAY, 1))
                .isInstanceOf(SearchUnavailable.class);

        assertThat(counted()).isEqualTo(1);
        assertThat(lines()).hasSize(1);
    }

    @Test
    void too_little_is_no_search() {
        assertThat(find("no").isTooShort()).isTrue();

        assertThat(counted()).isZero();
        assertThat(lines()).isEmpty();
    }

    @Test
    void what_was_undone_was_neither_counted_nor_logged_nor_answered() {
        find("noor");

        assertThatThrownBy(
                        () ->
                                database.inTransaction(
                                        () -> {
                                            find("noor");
                                            throw new IllegalStateException("undone");
                                        }))
                .hasMessageContaining("undone");

        assertThat(counted()).isEqualTo(1);
        assertThat(lines()).hasSize(1);
    }

    @Test
    void nobody_of_another_school_is_found() throws SearchUnavailable {
        Employee tim = new Employee("account", TestDatabase.unique("t"), "tim", "Tim");

        assertThat(finding.find(tim, "noor", 1).hits()).isEmpty();
    }
}
