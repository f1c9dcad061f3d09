package nl.tweestap.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.tweestap.account.Fixture;
import nl.tweestap.account.Session;
import nl.tweestap.account.Sessions;
import nl.tweestap.classroom.Opening.Answer;
import nl.tweestap.classroom.Opening.Opened;
import nl.tweestap.classroom.Student.Progress;
import nl.tweestap.database.ManyHands;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.register.RegisteredPerson;
import nl.tweestap.register.RegisteredPerson.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** The time of a lesson: one for a class, kept by the database and the clock. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class ClassWindowTest extends ClassroomCase {

    private final String ownClass = newClass();
    private final Opening opening = database.get(Opening.class);
    private final ClassWindows windows = database.get(ClassWindows.class);

    ClassWindowTest(TestDatabase database) {
        super(database);
    }

    private ClassWindow now(ClassWindow window) {
        return windows.find(window.school(), window.id()).orElseThrow();
    }

    @Test
    void a_class_has_one_window_however_many_open_it_at_once() throws Exception {
        student(WANTS_WINDOW, ownClass);
        List<Teacher> teachers = Stream.generate(() -> teacher(WANTS_WINDOW)).limit(12).toList();

        List<Opened> opened =
                ManyHands.atOnce(
                        12, teachers.iterator(), teacher -> opening.open(teacher, ownClass));

        assertThat(opened).extracting(Opened::answer).containsOnly(Answer.DONE);
        assertThat(opened)
                .extracting(Opened::window)
                .doesNotContain("")
                .containsOnly(opened.get(0).window());
    }

    @Test
    void ends_by_itself_after_45_minutes_and_can_be_opened_again() {
        student(WANTS_WINDOW, ownClass);
        ClassWindow window = open(teacher(WANTS_WINDOW), ownClass);
        Instant now = clock.instant();

        assertThat(window.isOpen(now.plus(ClassWindow.LENGTH).minusSeconds(1))).isTrue();
        assertThat(window.isOpen(now.plus(ClassWindow.LENGTH))).isFalse();
        clock.advance(ClassWindow.LENGTH);

        assertThat(open(teacher(WANTS_WINDOW), ownClass).id()).isNotEqualTo(window.id());
    }

    @Test
    void is_over_for_good_when_the_clock_goes_back() {
        student(WANTS_WINDOW, ownClass);
        ClassWindow window = open(teacher(WANTS_WINDOW), ownClass);
        clock.advance(ClassWindow.LENGTH);
        windows.lapse(clock.instant());

        clock.advance(Duration.ofMinutes(-20));

        assertThat(now(window).isOpen(clock.instant())).isFalse();
    }

    @Test
    void two_presses_at_once_extend_it_once_and_three_hours_are_the_end() {
        student(WANTS_WINDOW, ownClass);
        Teacher teacher = teacher(WANTS_WINDOW);
        ClassWindow window = open(teacher, ownClass);

        opening.extend(teacher, window);
        opening.extend(teacher, window);
        assertThat(now(window).endsAt()).isEqualTo(window.endsAt().plus(ClassWindow.EXTENSION));
        for (int presses = 0; presses < 20; presses++) {
            opening.extend(teacher, now(window));
        }

        assertThat(now(window).endsAt()).isEqualTo(window.openedAt().plus(ClassWindow.LONGEST));
        assertThat(now(window).isExtendable()).isFalse();
    }

    @Test
    void what_is_closed_is_not_extended() {
        student(WANTS_WINDOW, ownClass);
        Teacher teacher = teacher(WANTS_WINDOW);
        ClassWindow window = open(teacher, ownClass);
        opening.close(window);

        opening.extend(teacher, window);

        assertThat(now(window).isOpen(clock.instant())).isFalse();
        assertThat(windows.open(WANTS_WINDOW, clock.instant()))
                .extracting(ClassWindow::id)
                .doesNotContain(window.id());
    }

    @Test
    void wants_a_second_factor_of_the_last_ten_minutes() {
        student(WANTS_WINDOW, ownClass);
        Teacher teacher = teacher(WANTS_WINDOW);
        ClassWindow window = open(teacher, ownClass);
        Stay stay = signIn(student(WANTS_WINDOW, ownClass));
        clock.advance(Session.FRESH.minusSeconds(1));
        assertThat(opening.extend(teacher, window)).isEqualTo(Answer.DONE);
        assertThat(database.get(Sessions.class).find(teacher.token())).isPresent();
        clock.advance(Duration.ofSeconds(1));
        ClassWindow longer = now(window);

        assertThat(opening.open(teacher, ownClass).answer()).isEqualTo(Answer.NOT_FRESH);
        assertThat(opening.extend(teacher, longer)).isEqualTo(Answer.NOT_FRESH);
        assertThat(opening.vouch(teacher, longer, stay.account().id(), "00"))
                .isEqualTo(Answer.NOT_FRESH);
        assertThat(now(window).endsAt()).isEqualTo(longer.endsAt());
    }

    @Test
    void a_teacher_who_came_in_with_a_pass_has_ten_minutes_too() {
        student(WANTS_WINDOW, ownClass);
        Stay stay = byPass(person(WANTS_WINDOW, "sectie wiskunde", Position.STAFF));
        Teacher teacher = new Teacher(stay.account().id(), WANTS_WINDOW, "Fatima", stay.token());
        ClassWindow window = open(teacher, ownClass);
        clock.advance(Session.FRESH.minusSeconds(1));
        assertThat(database.get(Sessions.class).find(stay.token())).isPresent();
        clock.advance(Duration.ofSeconds(1));

        assertThat(opening.extend(teacher, window)).isEqualTo(Answer.NOT_FRESH);
        assertThat(database.get(Printing.class).print(teacher, ownClass).answer())
                .isEqualTo(Printing.Answer.NOT_FRESH);
    }

    @Test
    void is_of_its_own_school() {
        student(WANTS_WINDOW, ownClass);
        ClassWindow window = open(teacher(WANTS_WINDOW), ownClass);

        assertThat(windows.find(WANTS_SLIP, window.id())).isEmpty();
        assertThat(windows.openOf(WANTS_SLIP, ownClass, clock.instant())).isEmpty();
    }

    @Test
    void says_how_far_each_student_is() {
        RegisteredPerson noor = student(WANTS_WINDOW, ownClass);
        student(WANTS_WINDOW, ownClass);
        Fixture.bind(database, account(noor), Fixture.app(clock.instant()));

        List<Student> students = database.get(ClassPlaces.class).of(WANTS_WINDOW, ownClass);

        assertThat(students)
                .extracting(student -> student.progress(clock.instant()))
                .containsExactlyInAnyOrder(Progress.DONE, Progress.NOT_BEGUN);
    }
}
