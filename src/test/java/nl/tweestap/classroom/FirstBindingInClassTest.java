package nl.tweestap.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.tweestap.account.Fixture;
import nl.tweestap.account.SessionNumber;
import nl.tweestap.classroom.Opening.Answer;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.register.RegisteredPerson;
import nl.tweestap.register.RegisteredPerson.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Beside slips: a window of the own class, a teacher who vouches, and the desk (decision 33). */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class FirstBindingInClassTest extends ClassroomCase {

    private final String ownClass = newClass();

    private static String number(Stay stay) {
        return SessionNumber.of(stay.sessionId());
    }

    FirstBindingInClassTest(TestDatabase database) {
        super(database);
    }

    @Test
    void an_open_window_is_enough_for_its_own_class_while_it_is_open() {
        RegisteredPerson sem = student(WANTS_WINDOW, ownClass);
        Stay before = signIn(sem);
        assertThat(isWanted(before)).isTrue();

        open(teacher(WANTS_WINDOW), ownClass);

        assertThat(isWanted(before)).isFalse();
        assertThat(isWanted(signIn(student(WANTS_WINDOW, newClass())))).isTrue();
        clock.advance(ClassWindow.LENGTH);
        assertThat(isWanted(signIn(sem))).isTrue();
    }

    @Test
    void a_window_that_a_teacher_closes_proves_nothing_any_more() {
        Stay inside = signIn(student(WANTS_WINDOW, ownClass));
        ClassWindow window = open(teacher(WANTS_WINDOW), ownClass);
        assertThat(isWanted(inside)).isFalse();

        database.get(Opening.class).close(window);

        assertThat(isWanted(inside)).isTrue();
        assertThat(binder(inside).app()).isFalse();
    }

    @Test
    void a_window_that_ends_leaves_ten_minutes_to_who_was_in_the_wizard() {
        RegisteredPerson sem = student(WANTS_WINDOW, ownClass);
        open(teacher(WANTS_WINDOW), ownClass);
        clock.advance(ClassWindow.LENGTH.minusSeconds(1));
        Stay inTime = signIn(sem);
        assertThat(isWanted(inTime)).isFalse();

        clock.advance(Duration.ofSeconds(1));

        assertThat(isWanted(signIn(sem))).isTrue();
        clock.advance(ClassWindow.GRACE.minusSeconds(2));
        assertThat(isWanted(inTime)).isFalse();
        assertThat(binder(inTime).app()).isTrue();
    }

    @Test
    void after_these_ten_minutes_nothing_is_bound() {
        RegisteredPerson sem = student(WANTS_WINDOW, ownClass);
        open(teacher(WANTS_WINDOW), ownClass);
        clock.advance(ClassWindow.LENGTH.minusSeconds(1));
        Stay late = signIn(sem);
        assertThat(isWanted(late)).isFalse();
        clock.advance(Duration.ofSeconds(1));

        clock.advance(ClassWindow.GRACE.dividedBy(2));
        assertThat(isWanted(late)).isFalse();
        clock.advance(ClassWindow.GRACE.dividedBy(2));

        assertThat(isWanted(signIn(student(WANTS_WINDOW, ownClass)))).isTrue();
        assertThat(binder(late).app()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {WANTS_SLIP, WANTS_DESK})
    void elsewhere_a_window_is_enough_for_whom_the_teacher_vouches(String school) {
        RegisteredPerson sem = student(school, ownClass);
        Teacher teacher = teacher(school);
        ClassWindow window = open(teacher, ownClass);
        Stay stay = signIn(sem);
        assertThat(isWanted(stay)).isTrue();

        assertThat(database.get(Opening.class).vouch(teacher, window, sem.id(), number(stay)))
                .isEqualTo(Answer.DONE);

        assertThat(isWanted(stay)).isFalse();
        assertThat(isWanted(signIn(sem))).as("another screen, the same password").isTrue();
        assertThat(isWanted(signIn(student(school, ownClass)))).isTrue();
        assertThat(binder(stay).app()).isTrue();
        assertThat(database.get(Opening.class).vouch(teacher, window, sem.id(), number(stay)))
                .isEqualTo(Answer.NOBODY);
    }

    @Test
    void nobody_is_vouched_for_after_the_window_or_from_another_class() {
        Teacher teacher = teacher(WANTS_SLIP);
        RegisteredPerson sem = student(WANTS_SLIP, ownClass);
        ClassWindow window = open(teacher, ownClass);
        Opening opening = database.get(Opening.class);

        String screen = number(signIn(sem));
        RegisteredPerson other = student(WANTS_SLIP, newClass());
        String otherScreen = number(signIn(other));
        assertThat(opening.vouch(teacher, window, other.id(), otherScreen))
                .isEqualTo(Answer.NOBODY);
        assertThat(opening.vouch(teacher(WANTS_DESK), window, sem.id(), screen))
                .isEqualTo(Answer.NOBODY);
        assertThat(opening.vouch(teacher, window, sem.id(), "99")).isEqualTo(Answer.NOBODY);
        opening.close(window);
        assertThat(opening.vouch(teacher, window, sem.id(), screen)).isEqualTo(Answer.NOBODY);
    }

    @Test
    void staff_get_no_slip_and_no_window() {
        RegisteredPerson staff = person(WANTS_WINDOW, ownClass, Position.STAFF);
        Teacher teacher = teacher(WANTS_WINDOW);

        assertThat(database.get(Printing.class).print(teacher, ownClass).answer())
                .isEqualTo(Printing.Answer.NOBODY);
        assertThat(database.get(Opening.class).open(teacher, ownClass).answer())
                .isEqualTo(Opening.Answer.NOBODY);
        assertThat(isWanted(signIn(staff))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {WANTS_DESK, WANTS_WINDOW})
    void who_came_in_with_the_pass_of_the_desk_may_begin(String school) {
        Stay stay = byPass(student(school, ownClass));

        assertThat(isWanted(stay)).isFalse();
        assertThat(binder(stay).app()).isTrue();
    }

    @Test
    void where_only_a_slip_begins_the_pass_restores_and_helps_staff() {
        RegisteredPerson sem = student(WANTS_SLIP, ownClass);
        assertThat(isWanted(byPass(sem))).isTrue();
        assertThat(binder(byPass(sem)).app()).isFalse();
        assertThat(isWanted(byPass(person(WANTS_SLIP, ownClass, Position.STAFF)))).isFalse();

        RegisteredPerson noor = student(WANTS_SLIP, ownClass);
        Fixture.bind(database, account(noor), Fixture.app(clock.instant()));
        Fixture.bind(database, account(noor), Fixture.phone(clock.instant(), Fixture.number()));
        database.change(
                "delete from authenticator where account_id = '" + account(noor).id() + "'");

        assertThat(isWanted(signIn(noor))).isTrue();
        assertThat(isWanted(byPass(noor))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {WANTS_SLIP, WANTS_DESK, WANTS_WINDOW})
    void a_pass_that_stands_there_lets_nobody_begin_who_did_not_come_in_with_it(String school) {
        RegisteredPerson sem = student(school, ownClass);
        byPass(sem);
        open(teacher(school), ownClass);

        assertThat(binder(signIn(sem)).app()).isFalse();
        assertThat(binder(signIn(sem)).codes()).isFalse();
    }
}
