package nl.tweestap.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import nl.tweestap.account.SessionNumber;
import nl.tweestap.classroom.Opening.Answer;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.register.RegisteredPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** A teacher pressed the button of the wrong screen. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class WordTakenBackTest extends ClassroomCase {

    private final String ownClass = newClass();

    WordTakenBackTest(TestDatabase database) {
        super(database);
    }

    private static String number(Stay stay) {
        return SessionNumber.of(stay.sessionId());
    }

    @Test
    void a_word_for_the_wrong_screen_is_taken_back_while_nothing_is_bound() {
        RegisteredPerson sem = student(WANTS_SLIP, ownClass);
        Teacher teacher = teacher(WANTS_SLIP);
        ClassWindow window = open(teacher, ownClass);
        Opening opening = database.get(Opening.class);
        Stay thief = signIn(sem);
        opening.vouch(teacher, window, sem.id(), number(thief));
        assertThat(isWanted(thief)).isFalse();
        assertThat(database.get(ClassWindows.class).vouched(window))
                .containsExactly(new Vouched(sem.id(), thief.sessionId()));

        assertThat(opening.takeBack(teacher, window, sem.id(), "99")).isEqualTo(Answer.TOO_LATE);
        assertThat(opening.takeBack(teacher(WANTS_DESK), window, sem.id(), number(thief)))
                .isEqualTo(Answer.TOO_LATE);
        assertThat(isWanted(thief)).isFalse();
        assertThat(opening.takeBack(teacher, window, sem.id(), number(thief)))
                .isEqualTo(Answer.DONE);

        assertThat(isWanted(thief)).isTrue();
        assertThat(binder(thief).app()).isFalse();
        assertThat(opening.takeBack(teacher, window, sem.id(), number(thief)))
                .isEqualTo(Answer.TOO_LATE);
        Stay own = signIn(sem);
        assertThat(opening.vouch(teacher, window, sem.id(), number(own))).isEqualTo(Answer.DONE);
        assertThat(binder(own).app()).isTrue();
    }

    @Test
    void what_was_bound_with_a_word_is_not_taken_back() {
        RegisteredPerson sem = student(WANTS_SLIP, ownClass);
        Teacher teacher = teacher(WANTS_SLIP);
        ClassWindow window = open(teacher, ownClass);
        Stay stay = signIn(sem);
        Opening opening = database.get(Opening.class);
        opening.vouch(teacher, window, sem.id(), number(stay));
        assertThat(binder(stay).app()).isTrue();

        assertThat(opening.takeBack(teacher, window, sem.id(), number(stay)))
                .isEqualTo(Answer.TOO_LATE);

        assertThat(hasAny(stay)).isTrue();
        assertThat(database.get(ClassWindows.class).vouched(window)).hasSize(1);
    }
}
