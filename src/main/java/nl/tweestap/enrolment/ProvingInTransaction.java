package nl.tweestap.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import nl.tweestap.account.Accounts;
import nl.tweestap.account.Binding;
import nl.tweestap.account.ChangeRight;
import nl.tweestap.account.LockedAccount;
import nl.tweestap.account.Sessions;
import nl.tweestap.authenticator.Authenticator;
import nl.tweestap.authenticator.AuthenticatorApp;
import nl.tweestap.authenticator.Phone;
import nl.tweestap.authenticator.RecoveryCodes;
import nl.tweestap.database.TriedAgain;
import nl.tweestap.enrolment.AppState.ScanQrCode;
import nl.tweestap.enrolment.PhoneState.EnterPhoneCode;
import nl.tweestap.verifier.AttemptLimit;
import nl.tweestap.verifier.Claim;
import nl.tweestap.verifier.Judgement;
import nl.tweestap.verifier.Verdict;
import nl.tweestap.verifier.app.AppVerifier;
import nl.tweestap.verifier.sentcode.SentCodeVerifier;

/**
 * The half of {@link Proving} in its transaction, the moves that bind: a code is judged, and in the
 * same transaction the authenticator is bound, the enrolment moves on, and the session gets a new
 * token.
 */
@ApplicationScoped
@TriedAgain
@Transactional
public class ProvingInTransaction {

    @Inject Enrolling enrolling;
    @Inject Enrolments enrolments;
    @Inject AttemptLimit attemptLimit;
    @Inject Accounts accounts;
    @Inject AppVerifier apps;
    @Inject SentCodeVerifier sentCodes;
    @Inject OnceOnlyMoves onceOnly;
    @Inject Binding binding;
    @Inject ChangeRight right;
    @Inject FirstProof firstProof;
    @Inject Sessions sessions;
    @Inject InstantSource clock;

    /** Judges the first code of the app. */
    Proven app(Prover prover, Enrolment from, Claim claim) {
        LockedAccount account = accounts.lock(claim.accountId());
        if (!(from.state() instanceof ScanQrCode scan) || !mayBind(prover, from)) {
            return left(claim, from);
        }
        AppVerifier.First first = apps.judgeFirst(account, claim, scan.secret());
        if (!first.judgement().isAccepted()) {
            return new Proven(first.judgement(), from, Optional.empty());
        }
        if (!isClaimed(account, prover, from)) {
            return left(claim, from);
        }
        AuthenticatorApp app =
                new AuthenticatorApp(
                        UUID.randomUUID().toString(),
                        prover.name(),
                        clock.instant(),
                        Optional.empty(),
                        scan.secret(),
                        first.timeStep());
        return bind(account, prover, from, first.judgement(), app);
    }

    /** Judges the code that was sent to the number. */
    Proven phone(Prover prover, Enrolment from, Claim claim) {
        LockedAccount account = accounts.lock(claim.accountId());
        if (!(from.state() instanceof EnterPhoneCode state) || !mayBind(prover, from)) {
            return left(claim, from);
        }
        Judgement judgement = sentCodes.judgeFirst(account, claim, from.flow(), state.number());
        if (!judgement.isAccepted()) {
            return new Proven(judgement, from, Optional.empty());
        }
        if (!isClaimed(account, prover, from)) {
            return left(claim, from);
        }
        Phone phone =
                new Phone(
                        UUID.randomUUID().toString(),
                        prover.name(),
                        clock.instant(),
                        Optional.empty(),
                        state.number(),
                        state.channel());
        return bind(account, prover, from, judgement, phone);
    }

    /** The person has kept the codes: from now on they work, and an older set does not. */
    Proven codes(Prover prover, Enrolment from) {
        LockedAccount account = accounts.lock(prover.account().id());
        if (!(from.state() instanceof SaveRecoveryCodes save)
                || !mayBind(prover, from)
                || !isClaimed(account, prover, from)) {
            return stale(from);
        }
        RecoveryCodes set =
                new RecoveryCodes(
                        UUID.randomUUID().toString(),
                        prover.name(),
                        clock.instant(),
                        Optional.empty(),
                        save.codes().size());
        binding.bindCodes(account, set, save.codes(), prover.actor());
        enrolments.write(from.at(enrolling.after(prover.account(), from)));
        return new Proven(
                new Judgement(Verdict.ACCEPTED, clock.instant()),
                now(prover, from),
                Optional.empty());
    }

    private boolean mayBind(Prover prover, Enrolment from) {
        boolean mayChange =
                from.adding().isPresent() ? right.toAdd(prover.token()) : right.of(prover.token());
        return mayChange && !firstProof.isWanted(prover.account(), prover.token());
    }

    /** The move is made here, and what a school wants before the first one is used up with it. */
    private boolean isClaimed(LockedAccount account, Prover prover, Enrolment from) {
        return onceOnly.claim(from) && firstProof.use(account, prover.token());
    }

    /** Whoever calls this has asked the right to bind, so the slips on the way are forgiven. */
    private Proven bind(
            LockedAccount account,
            Prover prover,
            Enrolment from,
            Judgement judgement,
            Authenticator authenticator) {
        if (!binding.bind(account, authenticator, prover.actor())) {
            throw new IllegalStateException("The account has no room for one more of its kind");
        }
        attemptLimit.beginAnew(account.id());
        enrolments.write(from.at(enrolling.after(prover.account(), from)));
        return new Proven(
                judgement, now(prover, from), sessions.stepUp(prover.token(), authenticator.id()));
    }

    /**
     * Not judged, or right while another tab has moved on: it binds nothing, tells nobody anything
     * and costs nothing.
     */
    private Proven left(Claim claim, Enrolment from) {
        attemptLimit.giveBack(claim);
        return stale(from);
    }

    private Enrolment now(Prover prover, Enrolment from) {
        return enrolling.upToDate(prover.account(), enrolments.find(from.accountId()).orElse(from));
    }

    /** Another tab has moved on, or a second factor is wanted; nothing was judged or bound here. */
    private Proven stale(Enrolment from) {
        return new Proven(
                new Judgement(Verdict.USED, clock.instant()),
                enrolments.find(from.accountId()).orElse(from),
                Optional.empty());
    }
}
