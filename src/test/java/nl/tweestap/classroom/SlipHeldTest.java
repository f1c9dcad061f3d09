package nl.tweestap.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.tweestap.classroom.SlipClaiming.Claimed;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.register.RegisteredPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** A slip counts from its typing on, though its seven days end meanwhile. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class SlipHeldTest extends ClassroomCase {

    private final String ownClass = newClass();

    SlipHeldTest(TestDatabase database) {
        super(database);
    }

    /** The code of a slip that is over in a second. */
    private String lateSlip(RegisteredPerson person) {
        String code = slipOf(person);
        clock.advance(Slip.GOOD_FOR.minusSeconds(1));
        return code;
    }

    private Stay typedIn(RegisteredPerson person, String code) {
        Stay stay = signIn(person);
        assertThat(type(stay, code)).isEqualTo(Claimed.ACCEPTED);
        return stay;
    }

    @Test
    void a_slip_typed_in_its_last_second_holds_and_binds_once() {
        RegisteredPerson sem = student(WANTS_SLIP, ownClass);
        String code = lateSlip(sem);
        Stay stay = typedIn(sem, code);
        Stay other = typedIn(sem, code);

        lapseAfter(Duration.ofMinutes(5));

        assertThat(isWanted(stay)).isFalse();
        assertThat(type(signIn(sem), code)).isEqualTo(Claimed.EXPIRED);
        assertThat(binder(stay).app()).isTrue();
        assertThat(binder(other).app()).isFalse();
    }

    @Test
    void a_slip_typed_in_its_last_second_holds_for_an_hour() {
        RegisteredPerson sem = student(WANTS_SLIP, ownClass);
        Stay stay = typedIn(sem, lateSlip(sem));

        lapseAfter(Slip.HELD_FOR.minusSeconds(1));
        assertThat(isHeld(stay)).isTrue();
        lapseAfter(Duration.ofSeconds(1));
        assertThat(isHeld(stay)).isFalse();
    }

    @Test
    void a_newer_print_ends_one_that_is_over_but_held() {
        RegisteredPerson sem = student(WANTS_SLIP, ownClass);
        Stay stay = typedIn(sem, lateSlip(sem));
        lapseAfter(Duration.ofMinutes(1));
        assertThat(isHeld(stay)).isTrue();

        slipOf(sem);

        assertThat(isHeld(stay)).isFalse();
        assertThat(binder(stay).app()).isFalse();
    }

    private void lapseAfter(Duration later) {
        clock.advance(later);
        database.get(Slips.class).lapse(clock.instant());
    }

    private boolean isHeld(Stay stay) {
        return database.inTransaction(
                () -> database.get(ClassProof.class).isHeld(stay.account(), stay.sessionId()));
    }
}
