package nl.tweestap.account;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import nl.tweestap.school.FirstBinding;
import nl.tweestap.school.School;
import nl.tweestap.school.Schools;

/**
 * Where a school wants more than a password before a first binding, the sessions that wait for it.
 * A teacher looks at their numbers, so they are few, and no two of an account have the same one.
 * The account is locked for it: on all nodes one session of it begins at a time.
 *
 * <p>It does not keep an owner's screen: who has the password too can end it by beginning five.
 * What was handed something (a slip, a teacher's word) is never ended for a newer one.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class WaitingSessions {

    /** A phone, a laptop and what was left open; of more buttons no teacher finds the right one. */
    static final int MOST = 5;

    /**
     * Of nine hundred numbers few are taken, so a second draw is rare. Who typed one slip at
     * hundreds of screens is let in all the same, and a number that two have lets nobody in.
     */
    private static final int MOST_DRAWS = 1_000;

    @Inject Accounts accounts;
    @Inject Authenticators authenticators;
    @Inject OnceOnlySessions onceOnly;
    @Inject HandedTo handed;
    @Inject Schools schools;
    @Inject RandomGenerator randomness;

    /**
     * An id for a session that begins; where it is one too many, the oldest that waits ends.
     *
     * @param all the account's sessions that are not over, newest first; read when it is locked
     */
    long newId(String accountId, Supplier<List<Session>> all) {
        Optional<Account> asked = accounts.find(accountId).filter(this::isAskedFirst);
        if (asked.isEmpty()) {
            return randomness.nextLong();
        }
        accounts.lock(accountId);
        List<Session> waiting = all.get().stream().filter(Session::isWaiting).toList();
        Set<String> kept = handed.among(waiting.stream().map(Session::id).toList());
        waiting.stream()
                .filter(one -> !kept.contains(one.id()))
                .skip(MOST - 1)
                .flatMap(one -> SessionRow.id(one.id()).stream())
                .forEach(id -> onceOnly.end(accountId, id));
        return apartFrom(waiting);
    }

    private boolean isAskedFirst(Account account) {
        boolean isAsking =
                schools.find(account.school())
                        .map(School::policy)
                        .filter(policy -> policy.firstBinding() != FirstBinding.PASSWORD)
                        .isPresent();
        return isAsking
                && authenticators.of(account.id()).stream().allMatch(one -> one.kind().isGiven());
    }

    private long apartFrom(List<Session> waiting) {
        Set<String> taken =
                waiting.stream().map(Session::id).map(SessionNumber::of).collect(toSet());
        return LongStream.generate(randomness::nextLong)
                .limit(MOST_DRAWS)
                .filter(id -> !taken.contains(SessionNumber.of(Long.toString(id))))
                .findFirst()
                .orElseGet(randomness::nextLong);
    }
}
