package nl.tweestap.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.Set;
import nl.tweestap.account.Account;
import nl.tweestap.account.Accounts;
import nl.tweestap.enrolment.Enrolling;
import nl.tweestap.enrolment.Enrolments;
import nl.tweestap.enrolment.Step;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.CurrentUser;
import nl.tweestap.shell.Visitor;

/**
 * Where a link into the wizard leads. Who begins goes straight to the first page, without a
 * redirect that finds it out. Who has a run under way is led there by {@code enrol}, which also
 * says why, where something on that page was made anew.
 */
@Named("enrolmentWay")
@RequestScoped
public class EnrolmentWay {

    @Inject Accounts accounts;
    @Inject Enrolling enrolling;
    @Inject Enrolments enrolments;
    @Inject CurrentUser user;
    @Inject CurrentAddress address;

    public String getPath() {
        return user.accountId()
                .flatMap(accounts::find)
                .flatMap(this::beginning)
                .map(step -> address.path("enrol/" + step.slug()))
                .orElseGet(() -> address.path("enrol"));
    }

    /** The first page of the first thing to do; empty when a run is under way. */
    private Optional<Step> beginning(Account account) {
        String session = user.visitor().map(Visitor::sessionId).orElse("");
        if (enrolments.openStep(account.id(), session).isPresent()) {
            return Optional.empty();
        }
        return enrolling.toDo(account, Set.of()).stream()
                .findFirst()
                .map(kind -> Step.of(kind).get(0));
    }
}
