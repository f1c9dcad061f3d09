package nl.tweestap.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.tweestap.account.Account;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.school.School;
import nl.tweestap.school.Schools;

/**
 * What somebody need not bind now: what the school only offers, and the app where a telephone does
 * as well. It is remembered, so that the next sign-in does not ask for it again; the account page
 * goes on offering it.
 */
@ApplicationScoped
@Transactional
public class PuttingOff {

    @Inject Enrolling enrolling;
    @Inject Schools schools;
    @Inject FreshStates fresh;

    /** Puts an optional kind off. */
    public Enrolment skip(Account account, Enrolment from) {
        return Plan.kindOf(from.state().step())
                .filter(kind -> Plan.isOptional(school(account), kind))
                .map(kind -> without(account, from, kind))
                .orElse(from);
    }

    /** Goes on without an app, with a telephone, where the school has that way too. */
    public Enrolment withoutApp(Account account, Enrolment from) {
        return Plan.kindOf(from.state().step())
                .filter(kind -> Plan.hasStandIn(school(account), kind))
                .map(kind -> without(account, from, kind))
                .orElse(from);
    }

    /**
     * The page to go back to from the first page of what comes now: of what was put off before it.
     */
    public Optional<Step> before(Account account, Enrolment from) {
        Optional<Kind> now = Plan.kindOf(from.state().step());
        boolean isNothingPutOff = from.skipped().isEmpty();
        if (now.isEmpty() || from.adding().isPresent() || isNothingPutOff) {
            return Optional.empty();
        }
        Set<Kind> putOff = new HashSet<>(enrolling.toDo(account, Set.of()));
        putOff.retainAll(from.skipped());
        return school(account).plan().stream()
                .map(School.PlanItem::kind)
                .takeWhile(kind -> kind != now.get())
                .filter(putOff::contains)
                .reduce((earlier, later) -> later)
                .map(kind -> Step.of(kind).get(0));
    }

    /** Goes back to an earlier page, of this binding or of what was put off before it. */
    public Enrolment back(Account account, Enrolment from, Step target) {
        Optional<Kind> putOff = before(account, from).filter(target::equals).flatMap(Plan::kindOf);
        if (putOff.isEmpty()) {
            return enrolling.back(account, from, target);
        }
        Set<Kind> skipped = new HashSet<>(from.skipped());
        skipped.remove(putOff.get());
        return enrolling.move(from.without(skipped), fresh.of(putOff.get()));
    }

    private Enrolment without(Account account, Enrolment from, Kind kind) {
        if (from.adding().isPresent()) {
            return from;
        }
        Set<Kind> skipped = new HashSet<>(from.skipped());
        skipped.add(kind);
        return enrolling.move(from.without(skipped), enrolling.first(account, skipped));
    }

    private School school(Account account) {
        return schools.find(account.school()).orElseThrow();
    }
}
