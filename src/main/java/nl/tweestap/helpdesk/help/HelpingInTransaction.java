package nl.tweestap.helpdesk.help;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import nl.tweestap.account.Account;
import nl.tweestap.account.Accounts;
import nl.tweestap.account.LockedAccount;
import nl.tweestap.account.OnceOnlyHelp;
import nl.tweestap.database.TriedAgain;
import nl.tweestap.directory.DirectoryBusy;
import nl.tweestap.helpdesk.check.Evidence;
import nl.tweestap.helpdesk.help.HelpRequest.State;
import nl.tweestap.helpdesk.log.ActionLog;
import nl.tweestap.helpdesk.log.Entry;
import nl.tweestap.register.RegisteredPerson;

/**
 * The half of {@link Helping} in its transaction: the right to, the act, its lines and its notice.
 * The account is locked first and the log last.
 */
@ApplicationScoped
@TriedAgain
@Transactional
public class HelpingInTransaction {

    @Inject HelpRequests requests;
    @Inject Helped helped;
    @Inject Accounts accounts;
    @Inject OnceOnlyHelp onceOnly;
    @Inject Effects effects;
    @Inject ActionLog log;
    @Inject InstantSource clock;

    Answer act(HelpRequest asked) {
        Optional<RegisteredPerson> person = helped.person(asked.by(), asked.personId());
        Optional<Account> account = person.flatMap(helped::account);
        Optional<LockedAccount> locked = account.map(Account::id).map(accounts::lock);
        Optional<HelpRequest> now = requests.find(asked.by().school(), asked.id());
        if (person.isEmpty() || now.isEmpty() || !isToGoOn(asked, now.get())) {
            return Answer.refused(Refusal.OVER);
        }
        try {
            return judged(now.get(), person.get(), locked);
        } catch (DirectoryBusy silent) {
            return Answer.refused(Refusal.DIRECTORY);
        }
    }

    /** A press on a page that another tab or node has gone past does nothing. */
    private boolean isToGoOn(HelpRequest asked, HelpRequest now) {
        boolean isReady =
                now.state() == State.SURE
                        || now.state() == State.AGREED
                        || now.state() == State.WAITING;
        return isReady && now.version() == asked.version() && !now.isOver(clock.instant());
    }

    private Answer judged(
            HelpRequest request, RegisteredPerson person, Optional<LockedAccount> locked)
            throws DirectoryBusy {
        Optional<Account> account = locked.map(LockedAccount::account);
        Optional<Refusal> objection =
                HelpRule.objection(helped.facts(request, person, account))
                        .or(() -> effects.objection(request, person, account));
        if (objection.isPresent()) {
            return objection.get() == Refusal.SECOND_WANTED
                    ? await(request)
                    : Answer.refused(objection.get());
        }
        Optional<HelpRequest> done =
                requests.move(request, State.DONE, row -> row.evidence = evidence(request));
        if (done.isEmpty()) {
            return Answer.refused(Refusal.OVER);
        }
        boolean isOvertaken =
                locked.filter(one -> !onceOnly.count(one, request.timesHelped())).isPresent();
        if (isOvertaken) {
            requests.drop(request);
            return Answer.refused(Refusal.OVERTAKEN);
        }
        return done(done.get(), person, locked);
    }

    private Answer await(HelpRequest request) {
        if (request.state() == State.WAITING) {
            return Answer.waiting(request);
        }
        return requests.move(request, State.WAITING, row -> row.evidence = evidence(request))
                .map(Answer::waiting)
                .orElseGet(() -> Answer.refused(Refusal.OVER));
    }

    private Answer done(
            HelpRequest request, RegisteredPerson person, Optional<LockedAccount> locked) {
        Effects.Effect effect = effects.of(request, person, locked);
        HelpRequest shown =
                effect.code().isEmpty()
                        ? request
                        : requests.move(request, State.DONE, requests.withCode(effect.code()))
                                .orElseThrow();
        log.add(
                new Entry(
                        person.school(),
                        request.by(),
                        request.act().action(),
                        person.id(),
                        request.reasonLine(),
                        request.evidence(),
                        effect.outcome()));
        return Answer.done(shown);
    }

    /** Id of the evidence it rests on; empty text for what rests on none. */
    private String evidence(HelpRequest request) {
        return request.act().isOpening()
                ? helped.evidence(request).map(Evidence::id).orElse("")
                : "";
    }
}
