package nl.tweestap.helpdesk.help;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import nl.tweestap.database.TriedAgain;
import nl.tweestap.directory.DirectoryBusy;
import nl.tweestap.directory.Rank;
import nl.tweestap.helpdesk.help.HelpRequest.State;
import nl.tweestap.helpdesk.log.Action;
import nl.tweestap.helpdesk.log.ActionLog;
import nl.tweestap.helpdesk.log.Employee;
import nl.tweestap.helpdesk.log.Entry;
import nl.tweestap.register.RegisteredPerson;

/** A second employee agrees to what another one asks for, or declines. It is done by the first. */
@ApplicationScoped
@TriedAgain
@Transactional
public class Agreeing {

    @Inject HelpRequests requests;
    @Inject Helped helped;
    @Inject ActionLog log;
    @Inject InstantSource clock;

    public Answer agree(String requestId, Employee second) {
        return decide(requestId, second, State.AGREED, Action.AGREED);
    }

    public Answer decline(String requestId, Employee second) {
        return decide(requestId, second, State.DECLINED, Action.DECLINED);
    }

    private Answer decide(String requestId, Employee second, State to, Action action) {
        Optional<HelpRequest> request =
                requests.find(second.school(), requestId)
                        .filter(one -> one.state() == State.WAITING)
                        .filter(one -> !one.isOver(clock.instant()));
        Optional<RegisteredPerson> person =
                request.flatMap(one -> helped.person(second, one.personId()));
        if (request.isEmpty() || person.isEmpty()) {
            return Answer.refused(Refusal.OVER);
        }
        try {
            return isEntitled(request.get(), person.get(), second)
                    ? decide(request.get(), second, to, action)
                    : Answer.refused(Refusal.NO_SECOND);
        } catch (DirectoryBusy silent) {
            return Answer.refused(Refusal.DIRECTORY);
        }
    }

    private boolean isEntitled(HelpRequest request, RegisteredPerson person, Employee second)
            throws DirectoryBusy {
        boolean isSomebodyElse =
                Helped.isAnother(second, request.by())
                        && !Helped.isSame(second, person, helped.account(person));
        Rank wanted =
                HelpRule.wantedSecond(
                                helped.rank(request.by()),
                                helped.rank(person.school(), person.username()),
                                person.position() == RegisteredPerson.Position.STAFF)
                        .orElse(Rank.HELPDESK);
        return isSomebodyElse && HelpRule.isEnough(helped.rank(second), wanted);
    }

    private Answer decide(HelpRequest request, Employee second, State to, Action action) {
        Optional<HelpRequest> moved =
                requests.move(
                        request,
                        to,
                        row -> {
                            row.secondId = second.accountId();
                            row.secondUsername = second.username();
                            row.secondName = second.displayName();
                        });
        moved.ifPresent(
                one ->
                        log.add(
                                new Entry(
                                        second.school(),
                                        second,
                                        action,
                                        one.personId(),
                                        one.reasonLine(),
                                        one.evidence(),
                                        one.act().slug() + ", " + one.by().username())));
        return moved.map(Answer::done).orElseGet(() -> Answer.refused(Refusal.OVER));
    }
}
