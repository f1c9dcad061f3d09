package nl.tweestap.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import nl.tweestap.account.Account;
import nl.tweestap.authenticator.Channel;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.authenticator.PhoneNumber;
import nl.tweestap.enrolment.AppState.ScanQrCode;
import nl.tweestap.enrolment.PhoneState.EnterPhoneCode;
import nl.tweestap.enrolment.PhoneState.EnterPhoneNumber;
import nl.tweestap.verifier.AttemptLimit;
import nl.tweestap.verifier.Claim;
import nl.tweestap.verifier.Count;
import nl.tweestap.verifier.Judgement;
import nl.tweestap.verifier.Verdict;
import nl.tweestap.verifier.sentcode.CodeSending;
import nl.tweestap.verifier.sentcode.SendResult;
import nl.tweestap.verifier.sentcode.Target;

/**
 * What people do to prove that an authenticator is theirs. Attempts and sends are counted before
 * the transaction in which a code is judged and an authenticator bound.
 */
@ApplicationScoped
public class Proving {

    @Inject AttemptLimit attemptLimit;
    @Inject ProvingInTransaction inTransaction;
    @Inject Enrolling enrolling;
    @Inject SettingUpApp settingUp;
    @Inject CodeSending sending;
    @Inject RunTimes times;
    @Inject InstantSource clock;

    /**
     * Judges the first code of the app. An old secret is replaced instead of judged, and a code of
     * the secret that was replaced costs no attempt: it binds nothing, so it is no guess.
     */
    public Proven app(Prover prover, Enrolment from, String typed) {
        Instant now = clock.instant();
        Judgement outdated = new Judgement(Verdict.EXPIRED, now);
        if (from.state() instanceof ScanQrCode old && old.isExpired(now)) {
            return new Proven(outdated, settingUp.renew(from), Optional.empty());
        }
        if (from.state() instanceof ScanQrCode scan && scan.isCodeOfEarlier(typed, now)) {
            return new Proven(outdated, from, Optional.empty());
        }
        Count count = counted(prover, Kind.APP, typed);
        return count instanceof Claim claim
                ? noted(prover, inTransaction.app(prover, from, claim))
                : new Proven((Judgement) count, from, Optional.empty());
    }

    /** Judges the code that was sent to the number. */
    public Proven phone(Prover prover, Enrolment from, String typed) {
        Count count = counted(prover, Kind.PHONE, typed);
        return count instanceof Claim claim
                ? noted(prover, inTransaction.phone(prover, from, claim))
                : new Proven((Judgement) count, from, Optional.empty());
    }

    private Count counted(Prover prover, Kind kind, String typed) {
        return attemptLimit.count(prover.account().id(), kind, typed, prover.browser());
    }

    /** The person has kept the codes. */
    public Proven codes(Prover prover, Enrolment from) {
        return noted(prover, inTransaction.codes(prover, from));
    }

    /**
     * How long it took, where that was the end of a run of the plan in which nothing was put off.
     */
    private Proven noted(Prover prover, Proven proven) {
        Enrolment now = proven.enrolment();
        boolean isWhole = now.adding().isEmpty() && now.skipped().isEmpty();
        if (proven.judgement().isAccepted() && isWhole && now.state() instanceof Done) {
            times.ended(prover.account());
        }
        return proven;
    }

    /** Sends the first code to a number, and moves on to the page where it is typed. */
    public SendResult send(
            Account account, Enrolment from, PhoneNumber number, Channel channel, String sender) {
        SendResult result =
                sending.send(
                        account, from.flow(), Target.unbound(number, channel, channel, sender));
        if (result.isUnderWay() && from.state() instanceof EnterPhoneNumber state) {
            enrolling.move(from, state.sent(number, channel));
        }
        return result;
    }

    /**
     * Sends it once more, by this channel. That is for now: how the person wants codes later was
     * chosen with the number.
     */
    public SendResult sendAgain(Account account, Enrolment from, Channel channel, String sender) {
        EnterPhoneCode state = (EnterPhoneCode) from.state();
        return sending.send(
                account,
                from.flow(),
                Target.unbound(state.number(), state.channel(), channel, sender));
    }
}
