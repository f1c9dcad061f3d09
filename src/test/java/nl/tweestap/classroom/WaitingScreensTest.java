package nl.tweestap.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import nl.tweestap.account.Fixture;
import nl.tweestap.account.Session;
import nl.tweestap.account.SessionNumber;
import nl.tweestap.account.Sessions;
import nl.tweestap.classroom.Opening.Answer;
import nl.tweestap.classroom.SlipClaiming.Claimed;
import nl.tweestap.database.ManyHands;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.register.RegisteredPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Who has a password begins session after session: few wait, and each has a number of its own. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class WaitingScreensTest extends ClassroomCase {

    private static final int MOST = 5;

    private final String ownClass = newClass();

    WaitingScreensTest(TestDatabase database) {
        super(database);
    }

    /** One after the other, as nobody types two passwords within one moment. */
    private Stay next(RegisteredPerson person) {
        clock.advance(Duration.ofMillis(1));
        return signIn(person);
    }

    private List<Session> open(Stay stay) {
        return database.get(Sessions.class).of(stay.account().id());
    }

    private boolean isOpen(Stay stay) {
        return database.get(Sessions.class).find(stay.token()).isPresent();
    }

    @Test
    void five_wait_and_with_a_sixth_the_oldest_ends() {
        RegisteredPerson sem = student(WANTS_SLIP, ownClass);
        Stay oldest = next(sem);
        Stay second = next(sem);
        Stream.generate(() -> next(sem))
                .limit(MOST - 2)
                .forEach(one -> assertThat(one).isNotNull());
        assertThat(isOpen(oldest)).isTrue();

        Stay sixth = next(sem);

        assertThat(isOpen(oldest)).isFalse();
        assertThat(isOpen(second)).isTrue();
        assertThat(isOpen(sixth)).isTrue();
        assertThat(open(sixth)).hasSize(MOST);
    }

    @Test
    void of_twenty_four_that_begin_at_once_five_wait_each_with_its_own_number() throws Exception {
        RegisteredPerson sem = student(WANTS_SLIP, ownClass);
        account(sem);

        List<Stay> begun = ManyHands.atOnce(24, () -> signIn(sem));

        assertThat(open(begun.get(0)))
                .hasSize(MOST)
                .extracting(one -> SessionNumber.of(one.id()))
                .doesNotHaveDuplicates();
    }

    @Test
    void what_a_slip_or_a_teacher_proved_is_not_ended_for_a_newer_one() {
        RegisteredPerson sem = student(WANTS_SLIP, ownClass);
        String code = slipOf(sem);
        Teacher teacher = teacher(WANTS_SLIP);
        ClassWindow window = open(teacher, ownClass);
        Stay withSlip = next(sem);
        assertThat(type(withSlip, code)).isEqualTo(Claimed.ACCEPTED);
        Stay vouchedFor = next(sem);
        assertThat(
                        database.get(Opening.class)
                                .vouch(
                                        teacher,
                                        window,
                                        sem.id(),
                                        SessionNumber.of(vouchedFor.sessionId())))
                .isEqualTo(Answer.DONE);

        List<Stay> thief = Stream.generate(() -> next(sem)).limit(12).toList();

        assertThat(isOpen(withSlip)).isTrue();
        assertThat(isOpen(vouchedFor)).isTrue();
        assertThat(thief).filteredOn(this::isOpen).hasSize(MOST);
        assertThat(binder(withSlip).app()).isTrue();
    }

    @Test
    void the_screens_of_somebody_else_stay() {
        Stay noor = next(student(WANTS_SLIP, ownClass));
        RegisteredPerson sem = student(WANTS_SLIP, ownClass);

        List<Stay> all = Stream.generate(() -> next(sem)).limit(12).toList();

        assertThat(isOpen(noor)).isTrue();
        assertThat(all).hasSize(12);
    }

    /** There a stranger who has the password must not end what the owner is doing. */
    @Test
    void nobody_is_ended_where_something_is_bound_or_nothing_is_asked() {
        RegisteredPerson bound = student(WANTS_SLIP, ownClass);
        Fixture.bind(database, account(bound), Fixture.app(clock.instant()));
        RegisteredPerson free = student("rpo", ownClass);

        List<Stay> ofBound = Stream.generate(() -> next(bound)).limit(8).toList();
        List<Stay> ofFree = Stream.generate(() -> next(free)).limit(8).toList();

        assertThat(ofBound).allMatch(this::isOpen);
        assertThat(ofFree).allMatch(this::isOpen);
    }
}
