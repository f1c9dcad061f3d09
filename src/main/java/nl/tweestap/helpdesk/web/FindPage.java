package nl.tweestap.helpdesk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.tweestap.account.web.DayWords;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.authenticator.Mask;
import nl.tweestap.helpdesk.FindingPeople;
import nl.tweestap.helpdesk.FindingPeople.Answer;
import nl.tweestap.helpdesk.FindingPeople.Hit;
import nl.tweestap.helpdesk.ticket.Ticket;
import nl.tweestap.helpdesk.ticket.TicketNumber;
import nl.tweestap.register.search.PeopleSearch;
import nl.tweestap.register.search.SearchUnavailable;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.Texts;
import nl.tweestap.text.TypedText;

/** One box for everything an employee knows of somebody, and who that may be. */
@Named("findPage")
@RequestScoped
public class FindPage {

    /** More than any name has. */
    private static final int MAX_LENGTH = 100;

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,2}");

    @Inject FindingPeople finding;
    @Inject DeskEmployee employee;
    @Inject DayWords days;
    @Inject CurrentAddress address;
    @Inject HttpServletRequest request;
    @Inject Texts texts;

    private Optional<Answer> answer = Optional.empty();
    private Optional<Ticket> ticket = Optional.empty();
    private boolean isAway;

    /** Searches for what was typed; a number of a ticket is no name. */
    public void load() {
        if (getTyped().isEmpty()) {
            return;
        }
        ticket = finding.ticket(employee.get(), getTyped());
        if (ticket.isPresent()) {
            return;
        }
        try {
            answer = Optional.of(finding.find(employee.get(), getTyped(), page()));
        } catch (SearchUnavailable notNow) {
            isAway = true;
        }
    }

    /** As typed, as far as it counts. */
    public String getTyped() {
        String typed = request.getParameter("q");
        String plain = typed == null ? "" : TypedText.clean(typed);
        return TypedText.cut(plain, MAX_LENGTH);
    }

    private int page() {
        String asked = request.getParameter("page");
        boolean isNumber = asked != null && NUMBER.matcher(asked).matches();
        return isNumber ? Math.min(Integer.parseInt(asked), PeopleSearch.MOST_PAGES) : 1;
    }

    /** What somebody told the desk beforehand, in lines; none where no ticket was typed. */
    public List<String> getTicket() {
        return ticket.map(this::lines).orElse(List.of());
    }

    private List<String> lines(Ticket found) {
        String who =
                found.username().isEmpty()
                        ? texts.get("helpdesk.ticket.no-username")
                        : texts.of("helpdesk.ticket.username", found.username());
        return List.of(
                texts.of(
                        "helpdesk.ticket.made",
                        days.day(found.madeAt()),
                        days.time(found.madeAt())),
                texts.get("helpdesk.ticket." + found.end().tag()),
                who);
    }

    public String getTicketTitle() {
        return ticket.map(Ticket::number)
                .map(TicketNumber::shown)
                .map(number -> texts.of("helpdesk.ticket.title", number))
                .orElse("");
    }

    /** Finds who was typed on the ticket; empty where nobody was. */
    public String getTicketSearch() {
        return ticket.map(Ticket::username)
                .filter(name -> !name.isEmpty())
                .map(name -> path(name, 1))
                .orElse("");
    }

    /** Why there is nothing to show; empty where there is, and before anything was typed. */
    public String getNotice() {
        if (isAway) {
            return texts.get("helpdesk.find.away");
        }
        return answer.map(this::notice).orElse("");
    }

    private String notice(Answer found) {
        if (found.isTooShort()) {
            return texts.get("helpdesk.find.short");
        }
        if (found.cappedUntil().isPresent()) {
            return texts.of("helpdesk.find.capped", days.time(found.cappedUntil().get()));
        }
        return found.hits().isEmpty() ? texts.get("helpdesk.find.none") : "";
    }

    /** “9 people found”. */
    public String getCount() {
        return texts.of("helpdesk.find.count", answer.map(Answer::total).orElse(0L));
    }

    /** One line of the table. */
    public record Row(
            String id,
            String name,
            String mail,
            String number,
            String className,
            String ways,
            String standing,
            String tone,
            String icon,
            String seen) {}

    public List<Row> getRows() {
        return answer.map(Answer::hits).orElse(List.of()).stream().map(this::row).toList();
    }

    private Row row(Hit hit) {
        Standing standing = Standing.of(hit);
        return new Row(
                hit.person().id(),
                hit.person().displayName(),
                hit.person().mail().isEmpty() ? "" : Mask.mail(hit.person().mail()),
                hit.person().number(),
                hit.person().className(),
                ways(hit.kinds()),
                texts.get("helpdesk.standing." + standing.tag()),
                standing.tone(),
                standing.icon(),
                hit.signedInAt().map(days::day).orElseGet(() -> texts.get("helpdesk.find.never")));
    }

    private String ways(List<Kind> kinds) {
        return kinds.isEmpty()
                ? texts.get("helpdesk.find.no-ways")
                : kinds.stream()
                        .distinct()
                        .map(kind -> texts.get("account.kind." + kind.slug()))
                        .collect(Collectors.joining(", "));
    }

    /** The page before this one; empty at the first. */
    public String getBefore() {
        return page() == 1 ? "" : path(getTyped(), page() - 1);
    }

    /** The next page; empty at the last. */
    public String getAfter() {
        long shown = (long) page() * PeopleSearch.PAGE_SIZE;
        boolean isMore =
                answer.map(Answer::total).orElse(0L) > shown && page() < PeopleSearch.MOST_PAGES;
        return isMore ? path(getTyped(), page() + 1) : "";
    }

    private String path(String typed, int page) {
        return address.path(HelpdeskPlaces.DESK)
                + "?q="
                + HelpdeskPlaces.encoded(typed)
                + "&page="
                + page;
    }
}
