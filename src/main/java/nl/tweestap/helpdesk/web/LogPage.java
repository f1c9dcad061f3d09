package nl.tweestap.helpdesk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import nl.tweestap.account.Notices;
import nl.tweestap.helpdesk.log.ActionLog;
import nl.tweestap.helpdesk.log.Line;
import nl.tweestap.helpdesk.log.Wanted;
import nl.tweestap.register.Persons;
import nl.tweestap.register.RegisteredPerson;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.text.TypedText;

/** What the desk did, the newest first; of one employee, about one person; and as a file. */
@Named("logPage")
@RequestScoped
public class LogPage {

    /** What fits a page. */
    private static final int PER_PAGE = 50;

    /** Of what is typed or written into an address. */
    private static final int MAX_LENGTH = 200;

    @Inject ActionLog log;
    @Inject LogFile file;
    @Inject LogWords words;
    @Inject LogOutcomes outcomes;
    @Inject DeskEmployee employee;
    @Inject Persons persons;
    @Inject CurrentAddress address;
    @Inject HttpServletRequest request;
    @Inject InstantSource clock;

    private List<Line> lines = List.of();

    /** A line as it is shown. */
    public record Shown(
            long number,
            String when,
            String who,
            String what,
            String whom,
            String personPath,
            String reasonName,
            String reason,
            String outcome) {}

    /** Looks the lines up, or answers with the file. */
    public void load() throws IOException {
        if (request.getParameter("download") != null) {
            file.write(day("from"), day("to"));
            return;
        }
        if (getPerson().isEmpty() || person().isPresent()) {
            Wanted wanted =
                    new Wanted(
                            employee.get().school(),
                            getEmployee(),
                            person().map(RegisteredPerson::id).orElse(""),
                            before());
            lines = log.newest(wanted, PER_PAGE + 1);
        }
    }

    private Optional<RegisteredPerson> person() {
        return persons.findByUsername(employee.get().school(), getPerson());
    }

    private String asked(String name) {
        String value = Optional.ofNullable(request.getParameter(name)).orElse("");
        return value.length() > MAX_LENGTH ? "" : TypedText.clean(value);
    }

    private long before() {
        String number = asked("before");
        return number.matches("\\d{1,18}") ? Long.parseLong(number) : Long.MAX_VALUE;
    }

    private LocalDate day(String name) {
        try {
            LocalDate day = LocalDate.parse(asked(name));
            return day.isBefore(today()) && day.isAfter(LocalDate.EPOCH) ? day : today();
        } catch (DateTimeParseException noDay) {
            return today();
        }
    }

    private LocalDate today() {
        return clock.instant().atZone(Notices.ZONE).toLocalDate();
    }

    public List<Shown> getLines() {
        return lines.stream().limit(PER_PAGE).map(this::shown).toList();
    }

    private Shown shown(Line line) {
        return new Shown(
                line.number(),
                words.when(line.at()),
                line.by().displayName(),
                words.what(line.action()),
                words.whom(line).map(RegisteredPerson::displayName).orElse(""),
                line.personId().isEmpty() ? "" : address.path("helpdesk/" + line.personId()),
                words.reasonName(line.action()),
                line.reason(),
                outcomes.said(line));
    }

    /** User name of the employee whose lines are shown; empty for everybody's. */
    public String getEmployee() {
        return asked("employee");
    }

    /** User name of whom the lines are about; empty for anybody. */
    public String getPerson() {
        return asked("person");
    }

    /** Where older lines are; empty where there are none. */
    public String getOlder() {
        return lines.size() <= PER_PAGE
                ? ""
                : address.path(LogPlaces.LOG)
                        + "?employee="
                        + HelpdeskPlaces.encoded(getEmployee())
                        + "&person="
                        + HelpdeskPlaces.encoded(getPerson())
                        + "&before="
                        + lines.get(PER_PAGE - 1).number();
    }

    /** The first day that the file is offered from. */
    public String getFrom() {
        return today().minusMonths(1).toString();
    }

    public String getTo() {
        return today().toString();
    }
}
