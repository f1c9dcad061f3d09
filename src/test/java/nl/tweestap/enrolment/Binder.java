package nl.tweestap.enrolment;

import java.util.Optional;
import java.util.Set;
import nl.tweestap.account.Account;
import nl.tweestap.authenticator.Channel;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.authenticator.PhoneNumber;
import nl.tweestap.authenticator.Totp;
import nl.tweestap.database.MutableClock;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.enrolment.AppState.AppChoice;
import nl.tweestap.enrolment.AppState.ScanQrCode;
import nl.tweestap.verifier.sentcode.SentCodes;

/** Somebody who tries to bind each kind, right code and all, past every page. */
public final class Binder {

    private final TestDatabase database;
    private final Account account;
    private final Sitting session;

    public Binder(TestDatabase database, Account account, String sessionId, String token) {
        this.database = database;
        this.account = account;
        this.session = new Sitting(sessionId, account.id(), token, "");
    }

    private Prover prover() {
        return new Prover(account, session.token(), "Naam", "Test");
    }

    /** Stands where this kind begins, as if the plan began with it. */
    private Enrolment at(Kind kind) {
        return database.inTransaction(
                () ->
                        database.get(Enrolling.class)
                                .begin(
                                        session,
                                        database.get(FreshStates.class).of(kind),
                                        Optional.empty(),
                                        Set.of(),
                                        ""));
    }

    /** Whether an app could be bound. */
    public boolean app() {
        SettingUpApp settingUp = database.get(SettingUpApp.class);
        Enrolment scan =
                settingUp.ready(
                        settingUp.installed(settingUp.choose(at(Kind.APP), AppChoice.MICROSOFT)));
        String code =
                Totp.code(
                        ((ScanQrCode) scan.state()).secret(),
                        Totp.timeStep(database.get(MutableClock.class).instant()));
        return isBound(database.get(Proving.class).app(prover(), scan, code));
    }

    /** Whether a phone could be. */
    public boolean phone() {
        String digits =
                String.valueOf(10_000_000 + Math.floorMod(account.id().hashCode(), 80_000_000));
        Proving proving = database.get(Proving.class);
        Enrolment number = at(Kind.PHONE);
        proving.send(account, number, new PhoneNumber("+316" + digits), Channel.SMS, "RPO");
        Enrolment sent = database.get(Enrolling.class).current(account, session);
        String code =
                database.get(SentCodes.class)
                        .open(account.id(), sent.flow())
                        .orElseThrow()
                        .code()
                        .digits();
        return isBound(proving.phone(prover(), sent, code));
    }

    /** Whether recovery codes could be. */
    public boolean codes() {
        return isBound(database.get(Proving.class).codes(prover(), at(Kind.RECOVERY_CODES)));
    }

    private static boolean isBound(Proven proven) {
        return proven.judgement().isAccepted();
    }
}
