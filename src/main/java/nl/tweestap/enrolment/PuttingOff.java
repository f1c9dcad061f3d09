package nl.tweestap.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.tweestap.account.Account;
import nl.tweestap.school.School;
import nl.tweestap.school.School.Method;
import nl.tweestap.school.Schools;

/**
 * What somebody need not bind now: what the school only offers, and the app where a telephone does
 * as well. It is remembered, so that the next sign-in does not ask for it again; the account page
 * goes on offering it.
 */
@ApplicationScoped
@Transactional
public class PuttingOff {

    @Inject Enrolments enrolments;
    @Inject Schools schools;
    @Inject FreshStates fresh;

    /** Puts an optional method off. */
    public Enrolment skip(Account account, Enrolment from) {
        return Plan.methodOf(from.state().step())
                .filter(method -> Plan.isOptional(school(account), method))
                .map(method -> without(account, from, method))
                .orElse(from);
    }

    /** Goes on without an app, with a telephone, where the school has that way too. */
    public Enrolment withoutApp(Account account, Enrolment from) {
        boolean isAtApp = Plan.methodOf(from.state().step()).equals(Optional.of(Method.APP));
        return isAtApp && Plan.isPhoneEnough(school(account))
                ? without(account, from, Method.APP)
                : from;
    }

    /**
     * The page to go back to from the first page of what comes now: of what was put off before it.
     */
    public Optional<Step> before(Account account, Enrolment from) {
        Optional<Method> now = Plan.methodOf(from.state().step());
        if (now.isEmpty() || from.adding().isPresent()) {
            return Optional.empty();
        }
        Set<Method> putOff = new HashSet<>(enrolments.toDo(account, Set.of()));
        putOff.retainAll(from.skipped());
        return school(account).plan().stream()
                .map(School.PlanItem::method)
                .takeWhile(method -> method != now.get())
                .filter(putOff::contains)
                .reduce((earlier, later) -> later)
                .map(method -> Step.of(method).get(0));
    }

    /** Goes back to an earlier page, of this binding or of what was put off before it. */
    public Enrolment back(Account account, Enrolment from, Step target) {
        Optional<Method> putOff =
                before(account, from).filter(target::equals).flatMap(Plan::methodOf);
        if (putOff.isEmpty()) {
            return enrolments.back(account, from, target);
        }
        Set<Method> skipped = new HashSet<>(from.skipped());
        skipped.remove(putOff.get());
        return enrolments.move(from.without(skipped), fresh.of(putOff.get()));
    }

    private Enrolment without(Account account, Enrolment from, Method method) {
        if (from.adding().isPresent()) {
            return from;
        }
        Set<Method> skipped = new HashSet<>(from.skipped());
        skipped.add(method);
        return enrolments.move(from.without(skipped), enrolments.first(account, skipped));
    }

    private School school(Account account) {
        return schools.find(account.school()).orElseThrow();
    }
}
