package nl.tweestap.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.tweestap.account.Account;
import nl.tweestap.account.Accounts;
import nl.tweestap.account.Authenticators;
import nl.tweestap.account.SessionLength;
import nl.tweestap.account.Sessions;
import nl.tweestap.authenticator.Authenticator;
import nl.tweestap.authenticator.Channel;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.authenticator.PhoneNumber;
import nl.tweestap.authenticator.Totp;
import nl.tweestap.database.MutableClock;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.enrolment.AppState.AppChoice;
import nl.tweestap.enrolment.AppState.ScanQrCode;
import nl.tweestap.verifier.sentcode.SendResult;
import nl.tweestap.verifier.sentcode.SentCodes;

/** Somebody in the middle of an enrolment, on a real database. */
abstract class EnrolmentCase {

    final TestDatabase database;
    final MutableClock clock;
    final Enrolling enrolling;
    final SettingUpApp settingUp;
    final Proving proving;
    final Account account;
    Sitting session;

    EnrolmentCase(TestDatabase database) {
        this.database = database;
        this.clock = database.get(MutableClock.class);
        this.enrolling = database.get(Enrolling.class);
        this.settingUp = database.get(SettingUpApp.class);
        this.proving = database.get(Proving.class);
        clock.advance(Duration.ofHours(25));
        this.account = account("rpo");
        this.session = session(account, "");
    }

    Account account(String school) {
        return database.get(Accounts.class)
                .create(
                        school,
                        TestDatabase.unique("sem"),
                        new Accounts.Profile("Sem Bakker", "sem@" + school + ".example"),
                        "nl");
    }

    Sitting session(Account whose, String returnPath) {
        Sessions.Begun begun =
                database.get(Sessions.class)
                        .begin(whose.id(), returnPath, "Test", SessionLength.USUAL);
        return new Sitting(begun.session().id(), whose.id(), begun.token(), returnPath);
    }

    /** The same session, signed in with a second factor that was proven just now. */
    Sitting signedIn() {
        String token = database.get(Sessions.class).stepUp(session.token(), "app").orElseThrow();
        session = new Sitting(session.id(), account.id(), token, session.returnPath());
        return session;
    }

    /** With the right to bind: a second factor where the account has one, or adds one. */
    Prover prover() {
        Prover prover = proverWithPassword();
        if (kinds().isEmpty() && current().adding().isEmpty()) {
            return prover;
        }
        String token = database.get(Sessions.class).stepUp(prover.token(), "app").orElseThrow();
        return new Prover(prover.account(), token, prover.name(), prover.browser());
    }

    Prover proverWithPassword() {
        String token =
                database.get(Sessions.class)
                        .begin(account.id(), "", "Test", SessionLength.USUAL)
                        .token();
        Account now = database.get(Accounts.class).find(account.id()).orElseThrow();
        return new Prover(now, token, "Naam", "Test");
    }

    Enrolment current() {
        return enrolling.current(account, session);
    }

    Step step() {
        return current().state().step();
    }

    Enrolment atScan() {
        return settingUp.ready(
                settingUp.installed(settingUp.choose(current(), AppChoice.MICROSOFT)));
    }

    String appCode() {
        ScanQrCode scan = (ScanQrCode) current().state();
        return Totp.code(scan.secret(), Totp.timeStep(clock.instant()));
    }

    void bindApp() {
        atScan();
        assertThat(proving.app(prover(), current(), appCode()).judgement().isAccepted()).isTrue();
    }

    void sendCode() {
        assertThat(sent()).isEqualTo(SendResult.Answer.SENT);
    }

    /** What came of sending a code to the account's own number. */
    SendResult.Answer sent() {
        String digits =
                String.valueOf(10_000_000 + Math.floorMod(account.id().hashCode(), 80_000_000));
        return proving.send(
                        account, current(), new PhoneNumber("+316" + digits), Channel.SMS, "RPO")
                .answer();
    }

    String sentCode() {
        return database.get(SentCodes.class)
                .open(account.id(), current().flow())
                .orElseThrow()
                .code()
                .digits();
    }

    List<Kind> kinds() {
        return database.get(Authenticators.class).of(account.id()).stream()
                .map(Authenticator::kind)
                .toList();
    }
}
