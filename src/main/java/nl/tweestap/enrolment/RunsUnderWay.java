package nl.tweestap.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.tweestap.account.Account;
import nl.tweestap.account.Authenticators;
import nl.tweestap.school.School;
import nl.tweestap.school.Schools;
import nl.tweestap.verifier.sentcode.CodeSending;
import nl.tweestap.verifier.sentcode.SentCode;
import nl.tweestap.verifier.sentcode.SentCodes;

/** Tells who helps somebody where they are in the wizard. Begins and moves nothing. */
@ApplicationScoped
@Transactional
public class RunsUnderWay {

    @Inject Enrolments enrolments;
    @Inject Authenticators authenticators;
    @Inject SentCodes sentCodes;
    @Inject CodeSending sending;
    @Inject Schools schools;

    /** Empty when no run is under way, and when the last one came to its end. */
    public Optional<UnderWay> of(Account account) {
        return enrolments
                .find(account.id())
                .filter(run -> run.state().step() != Step.DONE)
                .flatMap(run -> schools.find(account.school()).flatMap(school -> of(school, run)));
    }

    private Optional<UnderWay> of(School school, Enrolment run) {
        Step step = run.state().step();
        List<Step> steps = Plan.steps(school, authenticators.of(run.accountId()), run, step);
        return enrolments
                .movedAt(run.accountId())
                .map(at -> new UnderWay(step, steps, at, sent(run, step)));
    }

    private Optional<UnderWay.Sent> sent(Enrolment run, Step step) {
        return step == Step.PHONE_CODE
                ? sentCodes.open(run.accountId(), run.flow()).map(this::sent)
                : Optional.empty();
    }

    private UnderWay.Sent sent(SentCode code) {
        return new UnderWay.Sent(
                code.channel(),
                code.lastSentAt(),
                code.wrong(),
                code.triesLeft(),
                sending.hasFailed(code));
    }
}
