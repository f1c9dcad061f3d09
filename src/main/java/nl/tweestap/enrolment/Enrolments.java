package nl.tweestap.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import nl.tweestap.account.Account;
import nl.tweestap.account.Accounts;
import nl.tweestap.account.Authenticators;
import nl.tweestap.account.Challenges;
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
import nl.tweestap.school.School;
import nl.tweestap.school.School.Method;
import nl.tweestap.school.Schools;

/**
 * Where somebody is in the enrolment, and the moves that need no proof. {@link Proofs} has the
 * others.
 *
 * <p>A move is asked for with the enrolment as the page showed it; when that is no longer the
 * current one nothing happens, and the page leads to the current one.
 */
@ApplicationScoped
@Transactional
public class Enrolments {

    @Inject StoredEnrolments stored;
    @Inject Accounts accounts;
    @Inject Authenticators authenticators;
    @Inject Challenges challenges;
    @Inject Schools schools;
    @Inject InstantSource clock;
    @Inject RandomGenerator randomness;

    /**
     * The account's enrolment, begun now if there is none. A binding in progress that is no longer
     * wanted, because it was done elsewhere, gives way to the next thing to do.
     *
     * @param returnPath where the person was going, for a new one
     */
    public Enrolment current(Account account, String returnPath) {
        Optional<Enrolment> known = stored.find(account.id());
        if (known.isEmpty()) {
            return begin(account, returnPath);
        }
        Enrolment enrolment = known.get();
        if (enrolment.state() instanceof Done && !toDo(account, enrolment.skipped()).isEmpty()) {
            return move(enrolment, first(account, enrolment.skipped()));
        }
        return enrolment;
    }

    /** The account is locked, so that of two tabs the second finds what the first began. */
    private Enrolment begin(Account account, String returnPath) {
        accounts.lock(account.id());
        return stored.find(account.id())
                .orElseGet(() -> begin(account, first(account, Set.of()), returnPath));
    }

    private Enrolment begin(Account account, State state, String returnPath) {
        String id = UUID.randomUUID().toString();
        return stored.begin(
                new Enrolment(id, account.id(), 0, state, Set.of(), returnPath), clock.instant());
    }

    /** Begins binding one more of this method, whatever the plan says, if there is room for it. */
    public Enrolment add(Account account, Method method, String returnPath) {
        accounts.lock(account.id());
        boolean hasRoom =
                method == Method.RECOVERY_CODES
                        || authenticators.hasRoom(account.id(), Plan.kind(method));
        return hasRoom ? begin(account, first(method), returnPath) : current(account, returnPath);
    }

    /** Forgets the run: it is over, or the person stops. What was proven stays bound. */
    public void end(Account account) {
        stored.remove(account.id());
    }

    /** What is still to do. */
    public List<Method> toDo(Account account, Set<Method> skipped) {
        return Plan.toDo(school(account), authenticators.of(account.id()), skipped);
    }

    /** The first state of the next thing to do. */
    State first(Account account, Set<Method> skipped) {
        return toDo(account, skipped).stream().findFirst().map(this::first).orElseGet(Done::new);
    }

    private State first(Method method) {
        return switch (method) {
            case APP -> new ChooseApp(AppChoice.MICROSOFT);
            case PHONE -> new EnterPhoneNumber();
            case RECOVERY_CODES -> new SaveRecoveryCodes(newCodes());
        };
    }

    private List<RecoveryCode> newCodes() {
        return Stream.generate(() -> RecoveryCode.random(randomness))
                .limit(RecoveryCode.PER_SET)
                .toList();
    }

    /** Chooses an app. */
    public Enrolment choose(Enrolment from, AppChoice choice) {
        return from.state() instanceof ChooseApp state ? move(from, state.choose(choice)) : from;
    }

    /** The app is on the phone. */
    public Enrolment installed(Enrolment from) {
        return from.state() instanceof DownloadApp state ? move(from, state.installed()) : from;
    }

    /** The app is open at the right place; a secret is made. */
    public Enrolment ready(Enrolment from) {
        return from.state() instanceof SetUpApp state
                ? move(from, state.ready(SharedSecret.random(randomness), clock.instant()))
                : from;
    }

    /** Makes a new secret; the old one is dead. */
    public Enrolment renew(Enrolment from) {
        return from.state() instanceof ScanQrCode state
                ? move(from, state.renewed(SharedSecret.random(randomness), clock.instant()))
                : from;
    }

    /** Puts an optional method off. */
    public Enrolment skip(Account account, Enrolment from) {
        Optional<Method> method = Plan.methodOf(from.state().step());
        if (method.isEmpty() || !Plan.isOptional(school(account), method.get())) {
            return from;
        }
        Set<Method> skipped = new HashSet<>(from.skipped());
        skipped.add(method.get());
        return move(from.without(skipped), first(account, skipped));
    }

    /** Goes back to an earlier page of the same binding; a secret or code left behind is dead. */
    public Enrolment back(Account account, Enrolment from, Step target) {
        Step step = from.state().step();
        while (step != target) {
            Optional<Step> previous = step.previous();
            if (previous.isEmpty()) {
                return from;
            }
            step = previous.get();
        }
        if (from.state() instanceof EnterPhoneCode && target != Step.PHONE_CODE) {
            challenges.cancel(account.id(), from.flow());
        }
        return target == from.state().step() ? from : move(from, at(target, from.state()));
    }

    private static State at(Step target, State from) {
        return switch (target) {
            case DOWNLOAD -> new DownloadApp(from.choice());
            case SET_UP -> new SetUpApp(from.choice());
            case PHONE -> new EnterPhoneNumber();
            case START, SCAN, PHONE_CODE, RECOVERY_CODES, DONE -> new ChooseApp(from.choice());
        };
    }

    /** Makes a move if this is still the current state; else answers with the current one. */
    Enrolment move(Enrolment from, State to) {
        if (stored.claim(from)) {
            stored.write(from.at(to));
        }
        return stored.find(from.accountId()).orElse(from);
    }

    private School school(Account account) {
        return schools.find(account.school()).orElseThrow();
    }
}
