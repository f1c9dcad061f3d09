package nl.tweestap.enrolment;

import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.tweestap.authenticator.PhoneNumber;
import nl.tweestap.authenticator.RecoveryCode;
import nl.tweestap.authenticator.SharedSecret;
import nl.tweestap.enrolment.State.AppChoice;
import nl.tweestap.enrolment.State.ChooseApp;
import nl.tweestap.enrolment.State.Done;
import nl.tweestap.enrolment.State.DownloadApp;
import nl.tweestap.enrolment.State.EnterPhoneCode;
import nl.tweestap.enrolment.State.EnterPhoneNumber;
import nl.tweestap.enrolment.State.SaveRecoveryCodes;
import nl.tweestap.enrolment.State.ScanQrCode;
import nl.tweestap.enrolment.State.SetUpApp;
import nl.tweestap.seal.Seal;
import org.jspecify.annotations.Nullable;

/** A state as columns, both ways. What a state does not have is empty. */
final class StateColumns {

    private StateColumns() {}

    static void write(EnrolmentRow row, State state, Seal seal) {
        row.step = state.step();
        row.appChoice = null;
        row.secret = null;
        row.earlierSecret = null;
        row.secretMadeAt = null;
        row.number = null;
        row.channel = null;
        row.recoveryCodes = null;
        if (state instanceof ChooseApp choose) {
            row.appChoice = choose.choice();
        } else if (state instanceof DownloadApp download) {
            row.appChoice = download.choice();
        } else if (state instanceof SetUpApp setUp) {
            row.appChoice = setUp.choice();
        } else if (state instanceof ScanQrCode scan) {
            row.appChoice = scan.choice();
            row.secret = seal(row, scan.secret(), seal);
            row.earlierSecret =
                    scan.earlier().map(earlier -> seal(row, earlier, seal)).orElse(null);
            row.secretMadeAt = scan.madeAt();
        } else if (state instanceof EnterPhoneCode code) {
            row.number = seal(row, code.number().e164(), seal);
            row.channel = code.channel();
        } else if (state instanceof SaveRecoveryCodes save) {
            List<String> codes = save.codes().stream().map(RecoveryCode::reveal).toList();
            row.recoveryCodes = seal(row, String.join(" ", codes), seal);
        }
    }

    static State read(EnrolmentRow row, Seal seal) {
        return switch (row.step) {
            // A row from before choices were kept has none.
            case START ->
                    new ChooseApp(Objects.requireNonNullElse(row.appChoice, AppChoice.MICROSOFT));
            case DOWNLOAD -> new DownloadApp(Objects.requireNonNull(row.appChoice));
            case SET_UP -> new SetUpApp(Objects.requireNonNull(row.appChoice));
            case SCAN ->
                    new ScanQrCode(
                            Objects.requireNonNull(row.appChoice),
                            secret(row, row.secret, seal),
                            Objects.requireNonNull(row.secretMadeAt),
                            Optional.ofNullable(row.earlierSecret)
                                    .map(found -> secret(row, found, seal)));
            case PHONE -> new EnterPhoneNumber();
            case PHONE_CODE ->
                    new EnterPhoneCode(
                            new PhoneNumber(open(row, row.number, seal)),
                            Objects.requireNonNull(row.channel));
            case RECOVERY_CODES ->
                    new SaveRecoveryCodes(
                            List.of(open(row, row.recoveryCodes, seal).split(" ")).stream()
                                    .map(code -> RecoveryCode.parse(code).orElseThrow())
                                    .toList());
            case DONE -> new Done();
        };
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
