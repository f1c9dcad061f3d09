package nl.tweestap.enrolment;

import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.tweestap.authenticator.PhoneNumber;
import nl.tweestap.authenticator.RecoveryCode;
import nl.tweestap.authenticator.SharedSecret;
import nl.tweestap.enrolment.AppState.AppChoice;
import nl.tweestap.enrolment.AppState.ChooseApp;
import nl.tweestap.enrolment.AppState.DownloadApp;
import nl.tweestap.enrolment.AppState.ScanQrCode;
import nl.tweestap.enrolment.AppState.SetUpApp;
import nl.tweestap.enrolment.PhoneState.EnterPhoneCode;
import nl.tweestap.enrolment.PhoneState.EnterPhoneNumber;
import nl.tweestap.seal.Seal;
import org.jspecify.annotations.Nullable;

/** A state as columns, both ways. What a state does not have is empty. */
final class StateColumns {

    private StateColumns() {}

    static void write(EnrolmentRow row, State state, Seal seal) {
        Kept kept = state.kept();
        row.step = state.step();
        row.appChoice = kept.choice().orElse(null);
        row.secret = kept.secret().map(found -> seal(row, found, seal)).orElse(null);
        row.earlierSecret = kept.earlier().map(found -> seal(row, found, seal)).orElse(null);
        row.secretMadeAt = kept.madeAt().orElse(null);
        row.number = kept.number().map(found -> seal(row, found.e164(), seal)).orElse(null);
        row.channel = kept.channel().orElse(null);
        row.isNumberTypedHere = kept.isTypedHere();
        row.recoveryCodes = kept.codes().isEmpty() ? null : seal(row, text(kept.codes()), seal);
    }

    private static String text(List<RecoveryCode> codes) {
        return codes.stream().map(RecoveryCode::reveal).collect(Collectors.joining(" "));
    }

    static State read(EnrolmentRow row, Seal seal) {
        return switch (row.step) {
            case START -> new ChooseApp(choice(row), left(row, seal));
            case DOWNLOAD -> new DownloadApp(choice(row), left(row, seal));
            case SET_UP -> new SetUpApp(choice(row), left(row, seal));
            case SCAN -> left(row, seal).orElseThrow();
            case PHONE -> new EnterPhoneNumber(sentTo(row, seal));
            case PHONE_CODE -> sentTo(row, seal).orElseThrow();
            case RECOVERY_CODES ->
                    new SaveRecoveryCodes(
                            List.of(open(row, row.recoveryCodes, seal).split(" ")).stream()
                                    .map(code -> RecoveryCode.parse(code).orElseThrow())
                                    .toList());
            case DONE -> new Done();
        };
    }

    /** A row from before choices were kept has none. */
    private static AppChoice choice(EnrolmentRow row) {
        return Objects.requireNonNullElse(row.appChoice, AppChoice.MICROSOFT);
    }

    /** The picture on the page, or the one that was left by going back. */
    private static Optional<ScanQrCode> left(EnrolmentRow row, Seal seal) {
        return Optional.ofNullable(row.secret)
                .map(
                        found ->
                                new ScanQrCode(
                                        choice(row),
                                        secret(row, found, seal),
                                        Objects.requireNonNull(row.secretMadeAt),
                                        Optional.ofNullable(row.earlierSecret)
                                                .map(old -> secret(row, old, seal))));
    }

    /** The number on the page, or the one that was left by going back. */
    private static Optional<EnterPhoneCode> sentTo(EnrolmentRow row, Seal seal) {
        return Optional.ofNullable(row.number)
                .map(
                        found ->
                                new EnterPhoneCode(
                                        new PhoneNumber(open(row, found, seal)),
                                        Objects.requireNonNull(row.channel),
                                        row.isNumberTypedHere));
    }

    private static String seal(EnrolmentRow row, SharedSecret secret, Seal seal) {
        return seal(row, Base64.getEncoder().encodeToString(secret.reveal()), seal);
    }

    private static SharedSecret secret(EnrolmentRow row, @Nullable String sealed, Seal seal) {
        return new SharedSecret(Base64.getDecoder().decode(open(row, sealed, seal)));
    }

    private static String seal(EnrolmentRow row, String text, Seal seal) {
        return seal.seal(text, "enrolment/" + row.accountId);
    }

    private static String open(EnrolmentRow row, @Nullable String sealed, Seal seal) {
        return seal.open(Objects.requireNonNull(sealed), "enrolment/" + row.accountId);
    }
}
