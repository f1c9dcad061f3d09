package nl.tweestap.helpdesk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.tweestap.helpdesk.help.Act;
import nl.tweestap.helpdesk.help.HelpRequest;
import nl.tweestap.helpdesk.help.HelpRequests;
import nl.tweestap.register.Persons;
import nl.tweestap.register.RegisteredPerson;
import nl.tweestap.shell.CurrentAddress;

/** Which help wizard the address names, for whom, and where it is. */
@RequestScoped
public class CurrentHelp {

    private static final int PERSON = 1;
    private static final int ACT = 3;
    private static final int STEP = 4;

    @Inject CurrentAddress address;
    @Inject DeskEmployee employee;
    @Inject Persons persons;
    @Inject HelpRequests requests;

    private boolean isLookedUp;
    private Optional<HelpRequest> request = Optional.empty();

    /** Somebody of the employee's own school; nobody for any other id. */
    Optional<RegisteredPerson> person() {
        String school = employee.get().school();
        return address.get().segment(PERSON).flatMap(id -> persons.find(school, id));
    }

    Act act() {
        return address.get().segment(ACT).flatMap(Act::ofSlug).orElseThrow();
    }

    /** The step in the address; empty for the address that names none. */
    Optional<HelpStep> asked() {
        return address.get().segment(STEP).flatMap(HelpStep::ofSlug);
    }

    /** The run of this employee, if there is one that is not too old. */
    Optional<HelpRequest> request() {
        if (!isLookedUp) {
            isLookedUp = true;
            request = person().flatMap(found -> requests.newest(employee.get(), found.id(), act()));
        }
        return request;
    }

    /** The step on which the run goes on. */
    HelpStep now() {
        return request().map(run -> HelpStep.of(run.state())).orElse(HelpStep.WHAT);
    }

    boolean isOpen(HelpStep step) {
        return step == HelpStep.WHAT
                || request().filter(run -> step.isOpenAt(run.state())).isPresent();
    }

    String path(HelpStep step) {
        return address.path(
                "helpdesk/"
                        + address.get().segment(PERSON).orElseThrow()
                        + "/help/"
                        + act().slug()
                        + "/"
                        + step.slug());
    }
}
