package nl.tweestap.helpdesk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import nl.tweestap.helpdesk.check.Check;
import nl.tweestap.helpdesk.check.Checking;
import nl.tweestap.helpdesk.check.Evidence;
import nl.tweestap.helpdesk.check.Evidences;
import nl.tweestap.helpdesk.log.Employee;
import nl.tweestap.register.Persons;
import nl.tweestap.register.RegisteredPerson;
import nl.tweestap.shell.CurrentAddress;

/** How it stands with the check of the person in the address. */
@RequestScoped
public class CheckNow {

    @Inject DeskEmployee employee;
    @Inject CurrentAddress address;
    @Inject Persons persons;
    @Inject Checking checking;
    @Inject Evidences evidences;

    /** What the employee's page is about. */
    enum Stage {
        /** None was begun, or the last one is over. */
        NONE,
        OPEN,
        PROVEN,
        /** A colleague has one open. */
        BUSY
    }

    /** Somebody of the employee's own school; of another one nobody is found. */
    Optional<RegisteredPerson> person() {
        return address.get().segment(1).flatMap(id -> persons.find(employee.get().school(), id));
    }

    Optional<Evidence> evidence() {
        return person().flatMap(one -> evidences.fresh(one.id(), employee.get().accountId()));
    }

    Optional<Check> check() {
        return person().flatMap(one -> checking.newest(one, employee.get()));
    }

    Optional<Employee> other() {
        return person().flatMap(one -> checking.other(one, employee.get()));
    }

    Stage stage() {
        if (check().filter(checking::isRunning).isPresent()) {
            return Stage.OPEN;
        }
        if (evidence().isPresent()) {
            return Stage.PROVEN;
        }
        return other().isPresent() ? Stage.BUSY : Stage.NONE;
    }

    /** Until when the caller cannot prove anything by a code, while the check is open. */
    Optional<Instant> pausedUntil() {
        return check().filter(checking::isRunning).flatMap(checking::pausedUntil);
    }

    /** The same text for as long as nothing changes. */
    String mark() {
        String paused = pausedUntil().isPresent() ? " paused" : "";
        String tries =
                check().map(check -> check.tries() + "/" + check.sends() + paused).orElse("");
        return stage().name().toLowerCase(Locale.ROOT) + " " + tries;
    }
}
