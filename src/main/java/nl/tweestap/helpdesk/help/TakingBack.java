package nl.tweestap.helpdesk.help;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.tweestap.account.Account;
import nl.tweestap.account.Accounts;
import nl.tweestap.account.Actor;
import nl.tweestap.account.Authenticators;
import nl.tweestap.account.DeskChanges;
import nl.tweestap.account.LockedAccount;
import nl.tweestap.account.OnceOnlyHelp;
import nl.tweestap.authenticator.TemporaryPass;
import nl.tweestap.helpdesk.check.Check;
import nl.tweestap.helpdesk.check.RestingOn;

/**
 * The caller was somebody else after all: a pass that was given opens nothing and who came in is
 * out, also who used it already; a block that was lifted is there again, and a run that is under
 * way begins anew.
 *
 * <p>What was taken off stays off, and what a stranger bound meanwhile stays bound: the employee is
 * told to look, and can block.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TakingBack implements RestingOn {

    private static final Set<Act> GIVING = Set.of(Act.PASS, Act.START_OVER, Act.REMOVE);

    /** What gives a pass for certain. */
    private static final Set<Act> PASSES = Set.of(Act.PASS, Act.START_OVER);

    @Inject HelpRequests requests;
    @Inject Helped helped;
    @Inject Accounts accounts;
    @Inject Authenticators authenticators;
    @Inject DeskChanges changes;
    @Inject OnceOnlyHelp onceOnly;

    @Override
    public List<String> end(Check check, Collection<String> evidence) {
        requests.drop(check.by(), check.personId());
        List<HelpRequest> done = requests.done(check.personId());
        List<HelpRequest> resting =
                done.stream().filter(one -> evidence.contains(one.evidence())).toList();
        Optional<LockedAccount> account =
                helped.person(check.by(), check.personId())
                        .flatMap(helped::account)
                        .map(Account::id)
                        .map(accounts::lock);
        if (resting.isEmpty() || account.isEmpty()) {
            return List.of();
        }
        return end(resting, done, account.get(), Actor.ofDesk(check.by().displayName()));
    }

    private List<String> end(
            List<HelpRequest> resting, List<HelpRequest> done, LockedAccount account, Actor desk) {
        List<String> ended = new ArrayList<>();
        Optional<TemporaryPass> pass = authenticators.first(account.id(), TemporaryPass.class);
        if (isPassOf(resting, done)) {
            pass.ifPresent(one -> changes.remove(account, one, desk));
            changes.endSessions(account, desk);
            ended.add((pass.isPresent() ? Act.PASS : Act.END_SESSIONS).slug());
        }
        boolean isLifted = resting.stream().anyMatch(one -> one.act() == Act.UNBLOCK);
        if (isLifted && !account.account().isBlocked()) {
            changes.block(account, desk);
            ended.add(Act.UNBLOCK.slug());
        }
        if (!ended.isEmpty()) {
            onceOnly.count(account, account.account().timesHelped());
        }
        return ended;
    }

    /**
     * Whether nobody gave a later one on other evidence: acts are counted, so their order holds.
     */
    private static boolean isPassOf(List<HelpRequest> resting, List<HelpRequest> done) {
        int last =
                resting.stream()
                        .filter(one -> GIVING.contains(one.act()))
                        .mapToInt(HelpRequest::timesHelped)
                        .max()
                        .orElse(Integer.MAX_VALUE);
        return last < Integer.MAX_VALUE
                && done.stream()
                        .filter(one -> PASSES.contains(one.act()) && !resting.contains(one))
                        .noneMatch(one -> one.timesHelped() > last);
    }
}
