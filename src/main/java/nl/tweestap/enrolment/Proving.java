package nl.tweestap.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import nl.tweestap.account.Attempts;
import nl.tweestap.account.Binding;
import nl.tweestap.account.ChangeRight;
import nl.tweestap.account.Sessions;
import nl.tweestap.account.Verification;
import nl.tweestap.account.Verification.Claim;
import nl.tweestap.account.Verification.Judgement;
import nl.tweestap.account.Verification.NewApp;
import nl.tweestap.authenticator.Authenticator;
import nl.tweestap.authenticator.AuthenticatorApp;
import nl.tweestap.authenticator.Phone;
import nl.tweestap.authenticator.RecoveryCodes;
import nl.tweestap.authenticator.Verdict;
import nl.tweestap.enrolment.Proofs.Proven;
import nl.tweestap.enrolment.Proofs.Prover;
import nl.tweestap.enrolment.State.EnterPhoneCode;
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
    @Inject Attempts attempts;
    @Inject Verification verification;
    @Inject Binding binding;
    @Inject ChangeRight right;
    @Inject Sessions sessions;
    @Inject InstantSource clock;

    /** Judges the first code of the app. */
    Proven app(Prover prover, Enrolment from, Claim claim) {
        Instant now = clock.instant();
        if (!(from.state() instanceof ScanQrCode scan) || !right.of(prover.token())) {
            return stale(from);
        }
        NewApp proof = verification.newApp(claim, scan.secret());
        if (!proof.judgement().isAccepted()) {
            return new Proven(proof.judgement(), from, Optional.empty());
        }
        return bind(
                prover,
                from,
                proof.judgement(),
                new AuthenticatorApp(
                        UUID.randomUUID().toString(),
                        prover.name(),
                        now,
                        Optional.empty(),
                        scan.secret(),
                        proof.timeStep()));
    }

    /** Judges the code that was sent to the number. */
    Proven phone(Prover prover, Enrolment from, Claim claim) {
        if (!(from.state() instanceof EnterPhoneCode state) || !right.of(prover.token())) {
            return stale(from);
        }
        Judgement judgement = verification.newPhone(claim, from.flow(), state.number());
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
    Proven codes(Prover prover, Enrolment from) {
        if (!(from.state() instanceof SaveRecoveryCodes save)
                || !right.of(prover.token())
                || !stored.claim(from)) {
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
        stored.write(from.at(enrolments.after(prover.account(), from)));
        return new Proven(
                new Judgement(Verdict.ACCEPTED, clock.instant()),
                now(prover, from),
                Optional.empty());
    }

    /** Whoever calls this has asked the right to bind, so the slips on the way are forgiven. */
    private Proven bind(
            Prover prover, Enrolment from, Judgement judgement, Authenticator authenticator) {
        if (!stored.claim(from)) {
            return stale(from);
        }
        if (!binding.bind(prover.account(), authenticator, prover.browser())) {
            throw new IllegalStateException("The account has no room for one more of its kind");
        }
        attempts.beginAnew(prover.account().id());
        stored.write(from.at(enrolments.after(prover.account(), from)));
        return new Proven(judgement, now(prover, from), sessions.stepUp(prover.token()));
    }

    private Enrolment now(Prover prover, Enrolment from) {
        return enrolments.upToDate(prover.account(), stored.find(from.accountId()).orElse(from));
    }

    /** Another tab has moved on, or a second factor is wanted; nothing was judged or bound here. */
    private Proven stale(Enrolment from) {
        return new Proven(
                new Judgement(Verdict.USED, clock.instant()),
                stored.find(from.accountId()).orElse(from),
                Optional.empty());
    }
}
