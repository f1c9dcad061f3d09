package nl.tweestap.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.tweestap.account.Account;
import nl.tweestap.account.Accounts;
import nl.tweestap.account.Authenticators;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.enrolment.PhoneState.EnterPhoneCode;
import nl.tweestap.school.School;
import nl.tweestap.school.Schools;
import nl.tweestap.verifier.sentcode.SentCodes;

/**
 * Where somebody is in the enrolment, and the moves that need no proof. {@link Proving} has the
 * others.
 *
 * <p>A move is asked for with the enrolment as the page showed it; when that is no longer the
 * current one nothing happens, and the page leads to the current one.
 */
@ApplicationScoped
@Transactional
public class Enrolling {

    @Inject Enrolments enrolments;
    @Inject Accounts accounts;
    @Inject Authenticators authenticators;
    @Inject SentCodes sentCodes;
    @Inject Schools schools;
    @Inject InstantSource clock;
    @Inject FreshStates fresh;
    @Inject OnceOnlyMoves onceOnly;

    /**
     * The account's enrolment, begun now if there is none. One that was begun in another session is
     * taken over: it goes on where it was, but a secret or recovery codes that were on the other
     * screen are replaced, so that nobody who saw them there has a copy of what is bound here. What
     * was being added besides the plan in another session is over: it stands in nobody's way.
     *
     * @param session in which the person goes on
     */
    public Enrolment current(Account account, Sitting session) {
        Optional<Enrolment> known = enrolments.find(account.id());
        if (known.isEmpty() || known.get().isAddedElsewhere(session.id())) {
            return begin(account, session);
        }
        return known.get().sessionId().equals(session.id())
                ? upToDate(account, known.get())
                : upToDate(account, takeOver(known.get(), session));
    }

    /**
     * The account's enrolment for a session that may bind nothing: without what is on the other
     * screen, and no move of it is taken. One that is gone meanwhile begins.
     */
    public Enrolment barred(Account account, Sitting session) {
        return enrolments
                .find(account.id())
                .map(known -> known.at(new Done()))
                .orElseGet(() -> begin(account, session));
    }

    /** Whether the account's enrolment was last shown in another session than this one. */
    public boolean isElsewhere(Sitting session) {
        return enrolments
                .find(session.accountId())
                .filter(enrolment -> enrolment.adding().isEmpty())
                .map(enrolment -> !enrolment.sessionId().equals(session.id()))
                .orElse(false);
    }

    private Enrolment takeOver(Enrolment left, Sitting session) {
        return move(left.in(session.id()), fresh.unseen(left.state()));
    }

    /**
     * What there is to do may have grown since the end was reached, and what was being bound may no
     * longer be allowed.
     */
    Enrolment upToDate(Account account, Enrolment enrolment) {
        School school = school(account);
        boolean isForbidden =
                Plan.kindOf(enrolment.state().step())
                        .filter(kind -> !school.policy().allows(kind))
                        .isPresent();
        if (isForbidden) {
            return move(enrolment, after(account, enrolment));
        }
        boolean isOver = enrolment.state() instanceof Done && enrolment.adding().isEmpty();
        if (isOver && !toDo(account, enrolment.skipped()).isEmpty()) {
            return move(enrolment, first(account, enrolment.skipped()));
        }
        return enrolment;
    }

    /** The account is locked, so that of two tabs the second finds what the first began. */
    private Enrolment begin(Account account, Sitting session) {
        accounts.lock(account.id());
        Set<Kind> skipped = skipped(account);
        return enrolments
                .find(account.id())
                .filter(known -> !known.isAddedElsewhere(session.id()))
                .orElseGet(
                        () ->
                                begin(
                                        session,
                                        first(account, skipped),
                                        Optional.empty(),
                                        skipped,
                                        session.returnPath()));
    }

    Set<Kind> skipped(Account account) {
        return enrolments.find(account.id()).map(Enrolment::skipped).orElse(Set.of());
    }

    Enrolment begin(
            Sitting session,
            State state,
            Optional<Kind> adding,
            Set<Kind> skipped,
            String returnPath) {
        boolean isCodesShown =
                enrolments.find(session.accountId()).filter(Enrolment::isCodesOnScreen).isPresent();
        return enrolments.begin(
                new Enrolment(
                        UUID.randomUUID().toString(),
                        session.accountId(),
                        0,
                        state,
                        skipped,
                        adding,
                        Optional.empty(),
                        session.id(),
                        returnPath,
                        isCodesShown),
                clock.instant());
    }

    /**
     * Forgets the run, but not what was put off: it is over, or the person stops. What was proven
     * stays bound.
     */
    public void end(Account account) {
        accounts.lock(account.id());
        Optional<Enrolment> over = enrolments.find(account.id());
        if (over.map(Enrolment::skipped).orElse(Set.of()).isEmpty()) {
            enrolments.remove(account.id());
        } else if (onceOnly.claim(over.get())) {
            enrolments.write(over.get().over());
        }
    }

    /** What is still to do. */
    public List<Kind> toDo(Account account, Set<Kind> skipped) {
        return Plan.toDo(school(account), authenticators.of(account.id()), skipped);
    }

    /** Where a binding leads: to the next one of the plan; what is added has no next one. */
    State after(Account account, Enrolment from) {
        return from.adding().isPresent() ? new Done() : first(account, from.skipped());
    }

    /** The first state of the next thing to do. */
    State first(Account account, Set<Kind> skipped) {
        return toDo(account, skipped).stream().findFirst().map(fresh::of).orElseGet(Done::new);
    }

    /** Goes back to an earlier page of the same binding; a code that was sent is dead then. */
    public Enrolment back(Account account, Enrolment from, Step target) {
        Optional<State> earlier = EarlierState.of(from.state(), target);
        if (earlier.isEmpty()) {
            return from;
        }
        if (from.state() instanceof EnterPhoneCode) {
            sentCodes.cancel(account.id(), from.flow());
        }
        return move(from, earlier.get());
    }

    /** Makes a move if this is still the current state; else answers with the current one. */
    Enrolment move(Enrolment from, State to) {
        if (onceOnly.claim(from)) {
            enrolments.write(from.at(to));
        }
        return enrolments.find(from.accountId()).orElse(from);
    }

    private School school(Account account) {
        return schools.find(account.school()).orElseThrow();
    }
}
