package nl.tweestap.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tweestap.authenticator.Base32;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.authenticator.OtpauthUri;
import nl.tweestap.enrolment.AppState.ScanQrCode;
import nl.tweestap.enrolment.Proven;
import nl.tweestap.enrolment.Proving;
import nl.tweestap.enrolment.SettingUpApp;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.RefusedForms.Refused;
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

    private static final String NAME = "app-name";

    @Inject CurrentEnrolment current;
    @Inject SettingUpApp settingUp;
    @Inject Proving proving;
    @Inject AppName appName;
    @Inject PhoneClock phoneClock;
    @Inject ShownStep shown;
    @Inject TriesLeft tries;
    @Inject VerdictWords verdicts;
    @Inject CurrentAddress address;
    @Inject HttpServletRequest request;
    @Inject Response response;
    @Inject InstantSource clock;
    @Inject Texts texts;

    private boolean isLookedUp;
    private String name = "";

    @Override
    void next() {
        if (isOfAnotherPicture()) {
            refuse("app-code", texts.get("enrolment.scan.expired"));
            setCode("");
            return;
        }
        Optional<String> wrongClock = scan().flatMap(scan -> phoneClock.words(scan, getCode()));
        if (wrongClock.isPresent()) {
            refuse("app-code", wrongClock.get());
            return;
        }
        Proven proven = proving.app(current.prover(appName.of(name)), current.get(), getCode());
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

    @Override
    Map<String, String> typed() {
        return Map.of("code", getCode(), NAME, name);
    }

    @Override
    Map<String, String> typedSoFar() {
        return Map.of(NAME, name);
    }

    @Override
    void restore(Refused before) {
        super.restore(before);
        name = before.typed().getOrDefault(NAME, "");
    }

    /** What the app will be called: as typed, else as proposed. */
    public String getName() {
        return name.isBlank() ? appName.proposal() : name;
    }

    public void setName(String name) {
        this.name = name;
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
                : verdicts.of(judgement, Kind.APP, address.language());
    }

    /** Makes a new QR. */
    public void renew() throws IOException {
        if (shown.isFormOfCurrentStep()) {
            current.set(settingUp.renew(current.get()));
            response.redirect(address.path("enrol/scan"));
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

    /**
     * The key in groups of four, for typing over. No space stands between them: apps refuse a key
     * that was copied with spaces.
     */
    public List<String> getKey() {
        return scan().map(scan -> Base32.encode(scan.secret().reveal()).split("(?<=\\G.{4})"))
                .map(List::of)
                .orElse(List.of());
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
