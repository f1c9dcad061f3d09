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
