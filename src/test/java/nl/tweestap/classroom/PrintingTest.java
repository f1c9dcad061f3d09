package nl.tweestap.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import nl.tweestap.account.Fixture;
import nl.tweestap.account.History;
import nl.tweestap.account.History.Event;
import nl.tweestap.classroom.Printing.Answer;
import nl.tweestap.classroom.Printing.Printed;
import nl.tweestap.database.ManyHands;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.register.RegisteredPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Slips of paper: for whom they are printed, who sees them, and how long. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class PrintingTest extends ClassroomCase {

    private final String ownClass = newClass();
    private final Printing printing = database.get(Printing.class);
    private final Sheets sheets = database.get(Sheets.class);

    PrintingTest(TestDatabase database) {
        super(database);
    }

    @Test
    void prints_for_who_has_nothing_bound_and_for_nobody_else() {
        RegisteredPerson sem = student(WANTS_SLIP, ownClass);
        RegisteredPerson noor = student(WANTS_SLIP, ownClass);
        student(WANTS_DESK, ownClass);
        Fixture.bind(database, account(noor), Fixture.app(clock.instant()));
        Teacher teacher = teacher(WANTS_SLIP);

        Printed printed = printing.print(teacher, ownClass);

        PrintedSheet sheet = sheets.find(teacher, printed.batch()).orElseThrow();
        assertThat(sheet.lines()).extracting(line -> line.person().id()).containsExactly(sem.id());
        assertThat(sheet.lines().get(0).code()).matches("\\w{4}-\\w{4}");
    }

    @Test
    void keeps_no_code_in_the_database_that_can_be_read() {
        RegisteredPerson sem = student(WANTS_SLIP, ownClass);
        String code = slipOf(sem);

        String tables =
                database.query("select hash from slip where person_id = '" + sem.id() + "'")
                        + ""
                        + database.query("select codes from slip_batch");

        assertThat(tables).doesNotContain(code).doesNotContain(code.replace("-", ""));
    }

    @Test
    void shows_the_codes_for_ten_minutes_to_who_printed_them_and_not_after_ready() {
        student(WANTS_SLIP, ownClass);
        Teacher teacher = teacher(WANTS_SLIP);
        String batch = printing.print(teacher, ownClass).batch();

        assertThat(sheets.find(teacher(WANTS_SLIP), batch)).isEmpty();
        sheets.hide(teacher(WANTS_SLIP), batch);
        clock.advance(SlipSheets.SHOWN.minusSeconds(1));
        assertThat(sheets.find(teacher, batch)).isPresent();
        sheets.hide(teacher, batch);
        assertThat(sheets.find(teacher, batch)).isEmpty();
    }

    @Test
    void after_ten_minutes_the_codes_are_gone_whatever_the_clock_says_later() {
        student(WANTS_SLIP, ownClass);
        Teacher teacher = teacher(WANTS_SLIP);
        String batch = printing.print(teacher, ownClass).batch();

        clock.advance(SlipSheets.SHOWN);
        assertThat(sheets.find(teacher, batch)).isEmpty();
        database.get(SlipSheets.class).lapse(clock.instant());
        clock.advance(Duration.ofMinutes(-5));

        assertThat(sheets.find(teacher, batch)).isEmpty();
    }

    @Test
    void wants_a_second_factor_of_the_last_ten_minutes() {
        student(WANTS_SLIP, ownClass);
        Teacher teacher = teacher(WANTS_SLIP);
        clock.advance(Duration.ofMinutes(10));

        assertThat(printing.print(teacher, ownClass).answer()).isEqualTo(Answer.NOT_FRESH);
    }

    @Test
    void prints_twelve_times_an_hour() {
        Teacher teacher = teacher(WANTS_SLIP);
        for (int times = 0; times < Printing.PER_HOUR; times++) {
            assertThat(printing.print(teacher, ownClass).answer()).isEqualTo(Answer.NOBODY);
        }
        student(WANTS_SLIP, ownClass);
        for (int times = 0; times < Printing.PER_HOUR; times++) {
            assertThat(printing.print(teacher, ownClass).answer()).isEqualTo(Answer.PRINTED);
        }

        assertThat(printing.print(teacher, ownClass).answer()).isEqualTo(Answer.TOO_MANY);
    }

    @Test
    void prints_for_two_hundred_and_says_of_one_more_that_the_class_is_too_big() {
        Teacher teacher = teacher(WANTS_SLIP);
        students(WANTS_SLIP, ownClass, Printing.MOST);
        assertThat(printing.print(teacher, ownClass).answer()).isEqualTo(Answer.PRINTED);

        student(WANTS_SLIP, ownClass);

        assertThat(printing.print(teacher, ownClass).answer()).isEqualTo(Answer.TOO_BIG);
    }

    @Test
    void of_many_who_print_at_once_one_slip_of_each_person_is_good() throws Exception {
        RegisteredPerson sem = student(WANTS_SLIP, ownClass);
        List<Teacher> teachers = Stream.generate(() -> teacher(WANTS_SLIP)).limit(8).toList();

        List<Printed> printed =
                ManyHands.atOnce(
                        8, teachers.iterator(), teacher -> printing.print(teacher, ownClass));

        assertThat(printed).extracting(Printed::answer).contains(Answer.PRINTED);
        assertThat(
                        database.query(
                                "select id from slip where state = 'READY' and person_id = '"
                                        + sem.id()
                                        + "'"))
                .hasSize(1);
    }

    @Test
    void tells_the_student_in_the_history() {
        RegisteredPerson sem = student(WANTS_SLIP, ownClass);
        String account = account(sem).id();

        slipOf(sem);

        History.Line line = database.get(History.class).newest(account).get(0);
        assertThat(line.event()).isEqualTo(Event.SLIP_PRINTED);
        assertThat(line.detail()).isEqualTo("Fatima El Idrissi");
    }
}
