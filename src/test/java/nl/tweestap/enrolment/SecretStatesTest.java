package nl.tweestap.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tweestap.account.Fixture;
import nl.tweestap.authenticator.Channel;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.authenticator.PhoneNumber;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.enrolment.AppState.AppChoice;
import nl.tweestap.enrolment.AppState.ChooseApp;
import nl.tweestap.enrolment.AppState.DownloadApp;
import nl.tweestap.enrolment.AppState.ScanQrCode;
import nl.tweestap.enrolment.AppState.SetUpApp;
import nl.tweestap.enrolment.PhoneState.EnterPhoneCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which pages show what nobody else may have seen, and what another session sees instead. */
class SecretStatesTest {

    private static final ScanQrCode SCAN =
            new ScanQrCode(AppChoice.OTHER, Fixture.SECRET, Instant.EPOCH, Optional.empty());
    private static final EnterPhoneCode PHONE =
            new EnterPhoneCode(new PhoneNumber("+31612345678"), Channel.SMS, true);
    private static final SaveRecoveryCodes CODES = new SaveRecoveryCodes(Fixture.codes());

    private final FreshStates fresh =
            TestDatabase.all().findFirst().orElseThrow().get(FreshStates.class);

    @Test
    void a_picture_of_a_secret_and_recovery_codes_are_secret() {
        assertThat(List.of(SCAN, CODES)).allMatch(State::isSecret);
    }

    static Stream<State> open() {
        return Stream.of(
                new ChooseApp(AppChoice.OTHER, Optional.of(SCAN)),
                new DownloadApp(AppChoice.OTHER, Optional.of(SCAN)),
                new SetUpApp(AppChoice.OTHER, Optional.empty()),
                PHONE.again(),
                PHONE,
                new Done());
    }

    @ParameterizedTest
    @MethodSource("open")
    void nothing_else_is(State state) {
        assertThat(state.isSecret()).isFalse();
    }

    @Test
    void another_session_sees_another_secret_and_other_codes_at_the_same_page() {
        ScanQrCode scan = (ScanQrCode) fresh.unseen(SCAN);
        SaveRecoveryCodes codes = (SaveRecoveryCodes) fresh.unseen(CODES);

        assertThat(scan.secret()).isNotEqualTo(SCAN.secret());
        assertThat(scan.earlier()).contains(SCAN.secret());
        assertThat(codes.codes()).doesNotContainAnyElementsOf(CODES.codes());
    }

    @Test
    void another_session_sees_the_last_page_as_it_is_and_no_number_in_full() {
        assertThat(fresh.unseen(new Done())).isEqualTo(new Done());
        assertThat(((EnterPhoneCode) fresh.unseen(PHONE)).isTypedHere()).isFalse();
        assertThat(fresh.unseen(fresh.of(Kind.PHONE))).isEqualTo(fresh.of(Kind.PHONE));
    }
}
