package nl.tweestap.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import nl.tweestap.account.Account;
import nl.tweestap.account.Binding;
import nl.tweestap.account.CodeSending;
import nl.tweestap.account.Sessions;
import nl.tweestap.account.Verification;
import nl.tweestap.account.Verification.Judgement;
import nl.tweestap.authenticator.Authenticator;
import nl.tweestap.authenticator.AuthenticatorApp;
import nl.tweestap.authenticator.Channel;
import nl.tweestap.authenticator.Phone;
import nl.tweestap.authenticator.PhoneNumber;
import nl.tweestap.authenticator.RecoveryCodes;
import nl.tweestap.authenticator.Totp;
import nl.tweestap.authenticator.TypedCode;
import nl.tweestap.authenticator.Verdict;
import nl.tweestap.enrolment.State.EnterPhoneCode;
import nl.tweestap.enrolment.State.EnterPhoneNumber;
import nl.tweestap.enrolment.State.SaveRecoveryCodes;
import nl.tweestap.enrolment.State.ScanQrCode;

/**
 * The moves that bind: a code is judged, and in the same transaction the authenticator is bound,
 * the enrolment moves on, and the session gets a new token.
 */
@ApplicationScoped
@Transactional
public class Proving {

    @Inject Enrolments enrolments;
    @Inject StoredEnrolments stored;
    @Inject Verification verification;
    @Inject CodeSending sending;
    @Inject Binding binding;
    @Inject Sessions sessions;
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
    public record Proven(Judgement judgement, Enrolment enrolment, Optional<String> token) {}

    /** Judges the first code of the app. An old secret is replaced instead of judged. */
    public Proven app(Prover prover, Enrolment from, String typed) {
        Instant now = clock.instant();
        if (!(from.state() instanceof ScanQrCode scan)) {
            return stale(from);
        }
        if (scan.isExpired(now)) {
            return new Proven(
                    new Judgement(Verdict.EXPIRED, now), enrolments.renew(from), Optional.empty());
        }
        Judgement judgement =
                verification.newApp(prover.account(), scan.secret(), typed, prover.browser());
        if (!judgement.isAccepted()) {
            return new Proven(judgement, from, Optional.empty());
        }
        long step =
                Totp.matchingTimeStep(scan.secret(), TypedCode.normalise(typed), now)
                        .orElse(Totp.timeStep(now));
        return bind(
                prover,
                from,
                judgement,
                new AuthenticatorApp(
                        UUID.randomUUID().toString(),
                        prover.name(),
                        now,
                        Optional.empty(),
                        scan.secret(),
                        step));
    }

    /** Sends the first code to a number, and moves on to the page where it is typed. */
    public CodeSending.Result send(
            Account account, Enrolment from, PhoneNumber number, Channel channel, String sender) {
        CodeSending.Result result =
                sending.send(
                        account,
                        from.flow(),
                        new CodeSending.Target(number, channel, Optional.empty(), sender));
        boolean isUnderWay = result.answer() != CodeSending.Answer.LIMIT_REACHED;
        if (isUnderWay && from.state() instanceof EnterPhoneNumber state) {
            enrolments.move(from, state.sent(number, channel));
        }
        return result;
    }

    /** Sends it once more, by this channel. */
    public CodeSending.Result sendAgain(
            Account account, Enrolment from, Channel channel, String sender) {
        EnterPhoneCode state = (EnterPhoneCode) from.state();
        CodeSending.Result result =
                sending.send(
                        account,
                        from.flow(),
                        new CodeSending.Target(state.number(), channel, Optional.empty(), sender));
        if (result.answer() == CodeSending.Answer.SENT && channel != state.channel()) {
            enrolments.move(from, state.by(channel));
        }
        return result;
    }

    /** Judges the code that was sent to the number. */
    public Proven phone(Prover prover, Enrolment from, String typed) {
        if (!(from.state() instanceof EnterPhoneCode state)) {
            return stale(from);
        }
        Judgement judgement =
                verification.sentCode(prover.account(), from.flow(), typed, prover.browser());
        if (!judgement.isAccepted()) {
            return new Proven(judgement, from, Optional.empty());
        }
        return bind(
                prover,
                from,
                judgement,
                new Phone(
                        UUID.randomUUID().toString(),
                        prover.name(),
                        clock.instant(),
                        Optional.empty(),
                        state.number(),
                        state.channel()));
    }

    /** The person has kept the codes: from now on they work, and an older set does not. */
    public Proven codes(Prover prover, Enrolment from) {
        if (!(from.state() instanceof SaveRecoveryCodes save) || !stored.claim(from)) {
            return stale(from);
        }
        RecoveryCodes set =
                new RecoveryCodes(
                        UUID.randomUUID().toString(),
                        prover.name(),
                        clock.instant(),
                        Optional.empty(),
                        save.codes().size());
        binding.bindCodes(prover.account(), set, save.codes(), prover.browser());
        stored.write(from.at(enrolments.first(prover.account(), from.skipped())));
        return new Proven(
                new Judgement(Verdict.ACCEPTED, clock.instant()),
                enrolments.current(prover.account(), from.returnPath()),
                Optional.empty());
    }

    private Proven bind(
            Prover prover, Enrolment from, Judgement judgement, Authenticator authenticator) {
        if (!stored.claim(from)) {
            return stale(from);
        }
        binding.bind(prover.account(), authenticator, prover.browser());
        stored.write(from.at(enrolments.first(prover.account(), from.skipped())));
        return new Proven(
                judgement,
                enrolments.current(prover.account(), from.returnPath()),
                sessions.stepUp(prover.token()));
    }

    /** Another tab has moved on; nothing was judged or bound here. */
    private Proven stale(Enrolment from) {
        return new Proven(
                new Judgement(Verdict.USED, clock.instant()),
                stored.find(from.accountId()).orElse(from),
                Optional.empty());
    }
}
