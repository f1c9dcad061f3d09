package nl.tweestap.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import nl.tweestap.authenticator.Base32;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.authenticator.OtpauthUri;
import nl.tweestap.enrolment.AppState.AppChoice;
import nl.tweestap.enrolment.AppState.ScanQrCode;
import nl.tweestap.enrolment.Proven;
import nl.tweestap.enrolment.Proving;
import nl.tweestap.enrolment.SettingUpApp;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.Response;
import nl.tweestap.shell.Texts;
import nl.tweestap.verifier.Judgement;
import nl.tweestap.verifier.Verdict;
import nl.tweestap.verifier.web.TriesLeft;
import nl.tweestap.verifier.web.VerdictWords;

/**
 * The QR with the secret, the key for those who cannot scan, and the field that proves it arrived.
 */
@Named("scanPage")
@RequestScoped
public class ScanPage extends CodeForm {

    @Inject CurrentEnrolment current;
    @Inject SettingUpApp settingUp;
    @Inject Proving proving;
    @Inject ShownStep shown;
    @Inject TriesLeft tries;
    @Inject VerdictWords verdicts;
    @Inject CurrentAddress address;
    @Inject HttpServletRequest request;
    @Inject Response response;
    @Inject InstantSource clock;
    @Inject Texts texts;

    private boolean isLookedUp;

    @Override
    void next() {
        if (isOfAnotherPicture()) {
            refuse("app-code", texts.get("enrolment.scan.expired"));
            setCode("");
            return;
        }
        String name =
                scan().map(ScanQrCode::choice).orElse(AppChoice.OTHER) == AppChoice.MICROSOFT
                        ? "Microsoft Authenticator"
                        : texts.get("account.given-name.app");
        Proven proven = proving.app(current.prover(name), current.get(), getCode());
        current.set(proven);
        if (!proven.judgement().isAccepted()) {
            lookUp();
            refuse(isFieldShown() ? "app-code" : "", words(proven.judgement()));
        }
    }

    @Override
    void lookUp() {
        tries.show(current.account().id());
        isLookedUp = true;
    }

    /** Not during a pause; a form that comes in is read all the same. */
    @Override
    public boolean isFieldShown() {
        return !isLookedUp || !tries.isPaused();
    }

    /**
     * A form that does not say which one it showed is judged: this spares people, it guards
     * nothing.
     */
    private boolean isOfAnotherPicture() {
        String shownThere = request.getParameter("picture");
        return shownThere != null && !shownThere.equals(getPicture());
    }

    private String words(Judgement judgement) {
        return judgement.verdict() == Verdict.EXPIRED
                ? texts.get("enrolment.scan.expired")
                : verdicts.of(judgement, Kind.APP, address.getLocale());
    }

    /** Makes a new QR. */
    public void renew() throws IOException {
        if (shown.isFormOfCurrentStep()) {
            current.set(settingUp.renew(current.get()));
            response.redirect(address.path("enrol/scan") + ShownStep.ANOTHER_QR);
        }
    }

    private Optional<ScanQrCode> scan() {
        return current.get().state() instanceof ScanQrCode scan
                ? Optional.of(scan)
                : Optional.empty();
    }

    /** Which QR is on the page: a code from a page with an earlier one is not judged. */
    public String getPicture() {
        return scan().map(scan -> String.valueOf(scan.madeAt().toEpochMilli())).orElse("");
    }

    /** The address in the QR; opens the app on the phone itself. */
    public String getUri() {
        return scan().map(
                        scan ->
                                OtpauthUri.of(
                                        scan.secret(),
                                        current.school().name(),
                                        current.account().knownAs()))
                .orElse("");
    }

    /** The key in groups of four, for typing over. */
    public String getKey() {
        return scan().map(
                        scan ->
                                Base32.encode(scan.secret().reveal())
                                        .replaceAll("(.{4})(?!$)", "$1 "))
                .orElse("");
    }

    public String getIssuer() {
        return OtpauthUri.label(current.school().name());
    }

    public String getAccount() {
        return OtpauthUri.label(current.account().knownAs());
    }

    /** Whole minutes this secret still lives; at least one, because an old one is replaced. */
    public long getMinutesLeft() {
        return scan().map(
                        scan ->
                                Math.max(
                                        1,
                                        Duration.between(clock.instant(), scan.expiresAt())
                                                .toMinutes()))
                .orElse(1L);
    }
}
