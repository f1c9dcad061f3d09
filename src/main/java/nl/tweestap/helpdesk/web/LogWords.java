package nl.tweestap.helpdesk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.tweestap.account.Notices;
import nl.tweestap.helpdesk.log.Action;
import nl.tweestap.helpdesk.log.Line;
import nl.tweestap.register.Persons;
import nl.tweestap.register.RegisteredPerson;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.Texts;

/** A line of the log in the reader's words. */
@RequestScoped
public class LogWords {

    @Inject Persons persons;
    @Inject CurrentAddress address;
    @Inject Texts texts;

    private final Map<String, Optional<RegisteredPerson>> known = new HashMap<>();

    String when(Instant at) {
        return DateTimeFormatter.ofPattern("d MMM uuuu H.mm", address.getLocale())
                .format(at.atZone(Notices.ZONE));
    }

    String what(Action action) {
        return texts.get(action.words());
    }

    /** What the words with a line are: a reason, or what was looked for. */
    String reasonName(Action action) {
        return texts.get(
                action == Action.SEARCHED
                        ? "helpdesk.log.looked-for"
                        : "helpdesk.log.column.reason");
    }

    /** Whom it is about; empty where nobody is meant, or where the register has lost them. */
    Optional<RegisteredPerson> whom(Line line) {
        return line.personId().isEmpty()
                ? Optional.empty()
                : known.computeIfAbsent(
                        line.personId(), id -> persons.find(line.by().school(), id));
    }
}
