package nl.tweestap.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import nl.tweestap.account.Account;
import nl.tweestap.account.Attempts;
import nl.tweestap.account.CodeSending;
import nl.tweestap.account.Verification.Claim;
import nl.tweestap.account.Verification.Judgement;
import nl.tweestap.authenticator.Channel;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.authenticator.PhoneNumber;
import nl.tweestap.authenticator.Verdict;
import nl.tweestap.enrolment.State.EnterPhoneCode;
import nl.tweestap.enrolment.State.EnterPhoneNumber;
import nl.tweestap.enrolment.State.ScanQrCode;

/**
 * What people do to prove that an authenticator is theirs. Attempts and sends are counted before
 * the transaction in which {@link Proving} judges and binds.
 */
@ApplicationScoped
public class Proofs {

    @Inject Attempts attempts;
    @Inject Proving proving;
    @Inject Enrolments enrolments;
    @Inject CodeSending sending;
    @Inject InstantSource clock;

    /**
     * Who is proving, in which session.
     *
     * @param token as it is now
     * @param name what a new authenticator is called at first
     */
    public record Prover(Account account, String token, String name, String browser) {

        @Override
        public String toString() {
            return "Prover(" + account.id() + ")";
        }
    }

    /**
     * What came of it.
     *
     * @param enrolment as it is now
     * @param token the new session token, when something was bound
     */
    public record Proven(Judgement judgement, Enrolment enrolment, Optional<String> token) {

        @Override
        public String toString() {
            return "Proven(" + judgement.verdict() + ")";
        }
    }

    /**
     * Judges the first code of the app. An old secret is replaced instead of judged, and a code of
     * the secret that was replaced costs no attempt: it binds nothing, so it is no guess.
     */
    public Proven app(Prover prover, Enrolment from, String typed) {
        Instant now = clock.instant();
        Judgement outdated = new Judgement(Verdict.EXPIRED, now);
        if (from.state() instanceof ScanQrCode old && old.isExpired(now)) {
            return new Proven(outdated, enrolments.renew(from), Optional.empty());
        }
        if (from.state() instanceof ScanQrCode scan && scan.isCodeOfEarlier(typed, now)) {
            return new Proven(outdated, from, Optional.empty());
        }
        return counted(prover, from, Kind.APP, typed, claim -> proving.app(prover, from, claim));
    }

    /** Judges the code that was sent to the number. */
    public Proven phone(Prover prover, Enrolment from, String typed) {
        return counted(
                prover, from, Kind.PHONE, typed, claim -> proving.phone(prover, from, claim));
    }

    private Proven counted(
            Prover prover,
            Enrolment from,
            Kind kind,
            String typed,
            Function<Claim, Proven> judging) {
        Attempts.Count count = attempts.count(prover.account().id(), kind, typed);
        if (count.counted().isEmpty()) {
            return new Proven(count.refused(), from, Optional.empty());
        }
        return judging.apply(new Claim(prover.account().id(), typed, prover.browser(), count));
    }

    /** The person has kept the codes. */
    public Proven codes(Prover prover, Enrolment from) {
        return proving.codes(prover, from);
    }

    /** Sends the first code to a number, and moves on to the page where it is typed. */
    public CodeSending.Result send(
            Account account, Enrolment from, PhoneNumber number, Channel channel, String sender) {
        CodeSending.Result result =
                sending.send(
                        account,
                        from.flow(),
                        new CodeSending.Target(number, channel, Optional.empty(), sender));
        boolean isUnderWay =
                result.answer() == CodeSending.Answer.SENT
                        || result.answer() == CodeSending.Answer.TOO_SOON;
        if (isUnderWay && from.state() instanceof EnterPhoneNumber state) {
            enrolments.move(from, state.sent(number, channel));
        }
        return result;
    }

    /**
     * Sends it once more, by this channel. That is for now: how the person wants codes later was
     * chosen with the number.
     */
    public CodeSending.Result sendAgain(
            Account account, Enrolment from, Channel channel, String sender) {
        EnterPhoneCode state = (EnterPhoneCode) from.state();
        return sending.send(
                account,
                from.flow(),
                new CodeSending.Target(state.number(), channel, Optional.empty(), sender));
    }
}
