package nl.tweestap.helpdesk.help;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import nl.tweestap.account.Account;
import nl.tweestap.authenticator.TemporaryPass;
import nl.tweestap.helpdesk.help.HelpRequest.State;
import nl.tweestap.helpdesk.log.Employee;
import nl.tweestap.register.RegisteredPerson;
import nl.tweestap.text.TypedText;

/**
 * The steps of a help wizard before the last one: what is meant, and why. They change nothing about
 * anybody.
 */
@ApplicationScoped
@Transactional
public class Preparing {

    @Inject HelpRequests requests;
    @Inject Helped helped;

    /**
     * What is meant.
     *
     * @param target id of the authenticator; empty where none is meant
     * @param minutes a pass is good for, where one is given
     */
    public record What(Act act, String target, int minutes) {

        public What {
            target = target.length() <= MAX_TARGET ? target : "";
        }

        private static final int MAX_TARGET = 36;

        boolean isLastingWell() {
            Duration lifetime = Duration.ofMinutes(minutes);
            return lifetime.compareTo(TemporaryPass.SHORTEST) >= 0
                    && lifetime.compareTo(TemporaryPass.LONGEST) <= 0;
        }
    }

    /** What came of a step: the run as it stands, or why it does not go on. */
    public record Prepared(Optional<HelpRequest> request, Optional<Refusal> refusal) {

        static Prepared refused(Refusal why) {
            return new Prepared(Optional.empty(), Optional.of(why));
        }

        static Prepared at(HelpRequest request) {
            return new Prepared(Optional.of(request), Optional.empty());
        }
    }

    /** Begins a run: what is to be done. One that was under way for the same is left behind. */
    public Prepared begin(Employee by, String personId, What what) {
        Optional<RegisteredPerson> person = helped.person(by, personId);
        if (person.isEmpty()) {
            return Prepared.refused(Refusal.OVER);
        }
        Optional<Account> account = helped.account(person.get());
        if (Helped.isSame(by, person.get(), account)) {
            return Prepared.refused(Refusal.ONESELF);
        }
        if (!what.isLastingWell()) {
            return Prepared.refused(Refusal.MINUTES);
        }
        if (what.act() == Act.REMOVE && what.target().isBlank()) {
            return Prepared.refused(Refusal.NO_TARGET);
        }
        if (account.isEmpty() && what.act() != Act.INVITE) {
            return Prepared.refused(Refusal.NO_ACCOUNT);
        }
        return Prepared.at(
                requests.begin(by, personId, what, account.map(Account::timesHelped).orElse(0)));
    }

    /** Says why. Said once more, it begins that step anew: what somebody agreed to is gone. */
    public Prepared why(HelpRequest from, Reason reason, String words) {
        String clean = TypedText.clean(words);
        if (!reason.isSaidWith(clean)) {
            return Prepared.refused(Refusal.NO_REASON);
        }
        boolean isOpen = from.state() == State.WHY || from.state() == State.SURE;
        return Optional.of(from)
                .filter(any -> isOpen)
                .flatMap(
                        request ->
                                requests.move(
                                        request,
                                        State.SURE,
                                        row -> {
                                            row.reason = reason.slug();
                                            row.reasonWords = clean;
                                        }))
                .map(Prepared::at)
                .orElseGet(() -> Prepared.refused(Refusal.OVER));
    }

    /** The employee has read the code out: it is on no page any more. */
    public void read(HelpRequest done) {
        requests.move(done, State.DONE, requests.withCode(""));
    }
}
