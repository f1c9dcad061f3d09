package nl.tweestap.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.tweestap.account.Fixture;
import nl.tweestap.classroom.SlipClaiming.Claimed;
import nl.tweestap.database.ManyHands;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.limit.Cap;
import nl.tweestap.register.RegisteredPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who has a leaked password and nothing else binds nothing (decision 33, incident I18). */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class FirstBindingTest extends ClassroomCase {

    private final String ownClass = newClass();

    FirstBindingTest(TestDatabase database) {
        super(database);
    }

    @ParameterizedTest
    @ValueSource(strings = {WANTS_SLIP, WANTS_DESK, WANTS_WINDOW})
    void a_password_alone_binds_no_app_no_phone_and_no_codes(String school) {
        Stay thief = signIn(student(school, ownClass));

        assertThat(isWanted(thief)).isTrue();
        assertThat(binder(thief).app()).isFalse();
        assertThat(binder(thief).phone()).isFalse();
        assertThat(binder(thief).codes()).isFalse();

        assertThat(hasAny(thief)).isFalse();
    }

    @Test
    void a_password_is_enough_where_the_school_says_so() {
        Stay stay = signIn(student("rpo", ownClass));

        assertThat(isWanted(stay)).isFalse();
        assertThat(binder(stay).app()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {WANTS_SLIP, WANTS_DESK, WANTS_WINDOW})
    void a_slip_opens_the_session_it_is_typed_in_and_no_other(String school) {
        RegisteredPerson sem = student(school, ownClass);
        String code = slipOf(sem);
        Stay own = signIn(sem);
        Stay thief = signIn(sem);

        assertThat(type(own, code.toLowerCase(Locale.ROOT))).isEqualTo(Claimed.ACCEPTED);

        assertThat(isWanted(own)).isFalse();
        assertThat(isWanted(thief)).isTrue();
        assertThat(binder(thief).app()).isFalse();
        assertThat(binder(own).app()).isTrue();
        assertThat(type(signIn(sem), code)).isEqualTo(Claimed.USED);
    }

    @Test
    void of_twenty_four_sessions_with_one_slip_one_uses_it() throws Exception {
        RegisteredPerson sem = student(WANTS_SLIP, ownClass);
        String code = slipOf(sem);
        List<Stay> stays = Stream.generate(() -> typedIn(sem, code)).limit(24).toList();

        List<Boolean> used =
                ManyHands.atOnce(
                        24,
                        stays.iterator(),
                        stay ->
                                Fixture.locked(
                                        database,
                                        stay.account(),
                                        locked ->
                                                database.get(ClassProof.class)
                                                        .use(locked, stay.sessionId())));

        assertThat(used).filteredOn(isUsed -> isUsed).hasSize(1);
    }

    private Stay typedIn(RegisteredPerson person, String code) {
        Stay stay = signIn(person);
        assertThat(type(stay, code)).isEqualTo(Claimed.ACCEPTED);
        return stay;
    }

    @Test
    void a_slip_of_somebody_else_of_another_class_or_school_tells_nothing() {
        Stay sem = signIn(student(WANTS_SLIP, ownClass));

        String ofAnother = slipOf(student(WANTS_SLIP, newClass()));
        String ofAnotherSchool = slipOf(student(WANTS_DESK, ownClass));

        assertThat(type(sem, ofAnother)).isEqualTo(Claimed.WRONG);
        assertThat(type(sem, ofAnotherSchool)).isEqualTo(Claimed.WRONG);
        assertThat(type(sem, "AAAA-AAAA")).isEqualTo(Claimed.WRONG);
        assertThat(type(sem, "nonsense")).isEqualTo(Claimed.NO_CODE);
        assertThat(isWanted(sem)).isTrue();
    }

    @Test
    void five_codes_in_five_minutes_are_judged() {
        RegisteredPerson sem = student(WANTS_SLIP, ownClass);
        String code = slipOf(sem);
        Stay stay = signIn(sem);
        for (int tries = 0; tries < SlipClaiming.PER_WINDOW; tries++) {
            assertThat(type(stay, "AAAA-AAAA")).isEqualTo(Claimed.WRONG);
        }

        assertThat(type(stay, code)).isEqualTo(Claimed.PAUSED);
        clock.advance(SlipClaiming.WINDOW);
        assertThat(type(stay, code)).isEqualTo(Claimed.ACCEPTED);
    }

    @Test
    void who_has_the_password_does_not_keep_the_slip_out_at_the_screen_of_its_owner() {
        RegisteredPerson sem = student(WANTS_SLIP, ownClass);
        String code = slipOf(sem);
        Stay own = signIn(sem);
        Stay thief = signIn(sem);
        for (int tries = 0; tries < SlipClaiming.PER_WINDOW; tries++) {
            type(thief, "AAAA-AAAA");
        }

        assertThat(type(thief, code)).isEqualTo(Claimed.PAUSED);
        assertThat(type(own, code)).isEqualTo(Claimed.ACCEPTED);
    }

    @Test
    void a_thousand_tries_in_an_hour_are_judged_over_all_sessions() {
        RegisteredPerson sem = student(WANTS_SLIP, ownClass);
        String code = slipOf(sem);
        Stay stay = signIn(sem);
        assertThat(type(stay, "AAAA-AAAA")).isEqualTo(Claimed.WRONG);
        triedBefore(stay, SlipClaiming.PER_HOUR - 1);
        assertThat(type(stay, "AAAA-AAAA")).as("the last of the hour").isEqualTo(Claimed.WRONG);

        assertThat(type(signIn(sem), code)).isEqualTo(Claimed.PAUSED);
        assertThat(database.get(SlipClaiming.class).freeFrom(stay.sessionId()))
                .isEqualTo(Cap.nextHour(clock.instant()));
        clock.advance(Duration.ofHours(1));
        assertThat(type(signIn(sem), code)).isEqualTo(Claimed.ACCEPTED);
    }

    private void triedBefore(Stay stay, int times) {
        database.change(
                "update hour_count set taken = "
                        + times
                        + " where id like 'slips/"
                        + stay.account().id()
                        + "@%'");
    }

    @Test
    void a_newer_print_ends_the_one_before_also_where_it_was_typed() {
        RegisteredPerson sem = student(WANTS_SLIP, ownClass);
        String old = slipOf(sem);
        Stay stay = signIn(sem);
        type(stay, old);

        String newer = slipOf(sem);

        assertThat(isWanted(stay)).isTrue();
        assertThat(binder(stay).app()).isFalse();
        assertThat(type(stay, old)).isEqualTo(Claimed.REPLACED);
        assertThat(type(stay, newer)).isEqualTo(Claimed.ACCEPTED);
    }

    @Test
    void a_slip_is_good_for_seven_days_and_no_clock_brings_it_back() {
        RegisteredPerson sem = student(WANTS_SLIP, ownClass);
        String code = slipOf(sem);
        clock.advance(Slip.GOOD_FOR.minusSeconds(1));
        assertThat(type(signIn(sem), code)).isEqualTo(Claimed.ACCEPTED);

        clock.advance(Duration.ofSeconds(1));
        assertThat(type(signIn(sem), code)).isEqualTo(Claimed.EXPIRED);
        database.get(Slips.class).lapse(clock.instant());
        clock.advance(Duration.ofHours(-2));

        assertThat(type(signIn(sem), code)).isEqualTo(Claimed.EXPIRED);
    }
}
