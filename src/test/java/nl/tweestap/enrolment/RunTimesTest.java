package nl.tweestap.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** How long people take with the wizard: the middle of real runs, of nobody in particular. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class RunTimesTest extends EnrolmentCase {

    private final RunTimes times;
    private final RunLengths minutes;

    RunTimesTest(TestDatabase database) {
        super(database);
        this.times = database.get(RunTimes.class);
        this.minutes = database.get(RunLengths.class);
    }

    /** A month in which nobody else has ended a run. */
    @BeforeEach
    void inAMonthOfItsOwn() {
        clock.advance(Duration.ofDays(40));
        session = session(account, "");
    }

    private void runOf(Duration first, Duration second) {
        atScan();
        clock.advance(first);
        assertThat(proving.app(prover(), current(), appCode()).judgement().isAccepted()).isTrue();
        clock.advance(second);
        sendCode();
        proving.phone(prover(), current(), sentCode());
        proving.codes(prover(), current());
        assertThat(step()).isEqualTo(Step.DONE);
    }

    private LocalDate month() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).withDayOfMonth(1);
    }

    private List<String> counted() {
        return database
                .query("select minutes from run_minutes where ended_in = '" + month() + "'")
                .stream()
                .map(String::valueOf)
                .toList();
    }

    @Test
    void D13_a_run_is_counted_by_its_begun_minutes_and_by_nothing_of_whose_it_was() {
        runOf(Duration.ofSeconds(65), Duration.ofMinutes(2));

        Object[] row =
                (Object[])
                        database.query(
                                        "select * from run_minutes where ended_in = '"
                                                + month()
                                                + "'")
                                .get(0);
        assertThat(row).hasSize(5).contains("rpo", 4, 1).doesNotContain(account.id());
        assertThat(counted()).hasSize(1);
    }

    @Test
    void a_run_of_more_than_half_an_hour_is_not_counted() {
        runOf(Duration.ofMinutes(2), Duration.ofMinutes(RunTimes.MOST_MINUTES - 1));

        assertThat(counted()).isEmpty();
    }

    @Test
    void a_run_of_half_an_hour_is() {
        runOf(Duration.ofMinutes(2), Duration.ofMinutes(RunTimes.MOST_MINUTES - 2));

        assertThat(counted()).containsExactly(String.valueOf(RunTimes.MOST_MINUTES));
    }

    @Test
    void who_put_something_off_is_done_sooner_and_is_not_counted() {
        database.get(PuttingOff.class).withoutApp(account, current());
        sendCode();
        proving.phone(prover(), current(), sentCode());
        proving.codes(prover(), current());
        assertThat(step()).isEqualTo(Step.DONE);
        assertThat(current().skipped()).isEqualTo(Set.of(Kind.APP));
        assertThat(counted()).isEmpty();
    }

    private void ran(String school, int taken, int often) {
        minutes.begin(school, month(), taken);
        database.change(
                "update run_minutes set amount = "
                        + often
                        + " where id = '"
                        + RunLengthRow.id(school, month(), taken)
                        + "'");
    }

    @Test
    void D13_the_middle_is_told_once_there_are_twenty_runs() {
        String school = TestDatabase.unique("s").substring(0, 20);
        ran(school, 3, 4);
        ran(school, 4, 6);
        ran(school, 12, RunTimes.ENOUGH - 11);
        times.forget(clock.instant());
        assertThat(times.median(school)).isEmpty();
        long before = times.edition();

        ran(school, 9, 1);
        times.forget(clock.instant());

        assertThat(times.median(school)).contains(4);
        assertThat(times.edition()).isGreaterThan(before);
    }

    @Test
    void what_is_older_than_a_school_year_plays_no_part_any_more() {
        String school = TestDatabase.unique("s").substring(0, 20);
        ran(school, 5, RunTimes.ENOUGH);
        times.forget(clock.instant());
        assertThat(times.median(school)).contains(5);

        times.forget(clock.instant().plus(Duration.ofDays(RunTimes.KEPT_DAYS + 32L)));

        assertThat(times.median(school)).isEmpty();
        assertThat(counted()).isEmpty();
    }
}
