package nl.tweestap.helpdesk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tweestap.account.web.DayWords;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.authenticator.Mask;
import nl.tweestap.helpdesk.FindingPeople.Answer;
import nl.tweestap.helpdesk.FindingPeople.Hit;
import nl.tweestap.helpdesk.ticket.Ticket;
import nl.tweestap.helpdesk.ticket.TicketNumber;
import nl.tweestap.register.RegisteredPerson;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.HtmlWriter;
import nl.tweestap.shell.IconSheet;
import nl.tweestap.shell.Texts;

/**
 * Writes what was found, best first, or why there is nothing to show. The page and the answer to
 * who types have it from here, so that they cannot differ. Whatever was typed, or a directory says,
 * comes out escaped.
 */
@RequestScoped
public class FoundHtml {

    /**
     * The heads of the columns; each cell but the first says its own again where it stands alone.
     */
    private static final List<String> COLUMNS =
            List.of(
                    "helpdesk.find.name",
                    "helpdesk.find.number",
                    "helpdesk.find.class",
                    "helpdesk.find.ways",
                    "helpdesk.find.standing",
                    "helpdesk.find.seen");

    @Inject CurrentAddress address;
    @Inject DayWords days;
    @Inject IconSheet icons;
    @Inject Texts texts;

    /** Why there is nothing to show. */
    String notice(String words) {
        return "<p id=\"notice\" class=\"lead narrow\">" + escaped(words) + "</p>";
    }

    /** What somebody told the desk beforehand. */
    String of(Ticket ticket) {
        String made =
                texts.of(
                        "helpdesk.ticket.made",
                        days.day(ticket.madeAt()),
                        days.time(ticket.madeAt()));
        String who =
                ticket.username().isEmpty()
                        ? texts.get("helpdesk.ticket.no-username")
                        : texts.of("helpdesk.ticket.username", ticket.username());
        String lines =
                Stream.of(made, texts.get("helpdesk.ticket." + ticket.end().tag()), who)
                        .map(line -> "<li>" + isolated(line) + "</li>")
                        .collect(Collectors.joining());
        String title = texts.of("helpdesk.ticket.title", TicketNumber.shown(ticket.number()));
        return "<section class=\"card narrow\" id=\"ticket\"><h2>"
                + escaped(title)
                + "</h2><ul class=\"plain\">"
                + lines
                + "</ul>"
                + search(ticket.username())
                + "<p class=\"small\">"
                + word("helpdesk.ticket.unproven")
                + "</p></section>";
    }

    /** A button that looks for who is meant; empty where nobody is. */
    private String search(String username) {
        String path = HelpdeskPlaces.search(address, username, 1);
        String word = word("helpdesk.ticket.search");
        return username.isEmpty() ? "" : "<p>" + link("class=\"button\"", path, word) + "</p>";
    }

    /**
     * A page of people.
     *
     * @param number of the page, from 1
     */
    String of(Answer answer, String typed, int number) {
        if (answer.cappedUntil().isPresent()) {
            return notice(texts.of("helpdesk.find.capped", days.time(answer.cappedUntil().get())));
        }
        if (answer.hits().isEmpty()) {
            return notice(texts.get("helpdesk.find." + (answer.isTooShort() ? "short" : "none")));
        }
        String heads =
                COLUMNS.stream()
                        .map(column -> "<th scope=\"col\">" + word(column) + "</th>")
                        .collect(Collectors.joining());
        return "<h2 id=\"count\">"
                + escaped(texts.of("helpdesk.find.count", answer.total()))
                + "</h2><div class=\"table\"><table><thead><tr>"
                + heads
                + "</tr></thead><tbody>"
                + answer.hits().stream().map(this::row).collect(Collectors.joining())
                + "</tbody></table></div>"
                + pages(answer.isMore(), typed, number);
    }

    private String row(Hit hit) {
        RegisteredPerson person = hit.person();
        String mail = person.mail().isEmpty() ? "" : Mask.mail(person.mail());
        String seen =
                hit.signedInAt().map(days::day).orElseGet(() -> texts.get("helpdesk.find.never"));
        return "<tr><th scope=\"row\">"
                + link(
                        "",
                        address.path(HelpdeskPlaces.DESK + "/" + person.id()),
                        isolated(person.displayName()))
                + "<br><span class=\"small quiet\"><bdi dir=\"ltr\">"
                + escaped(mail)
                + "</bdi></span></th>"
                + cell(1, escaped(person.number()))
                + cell(2, escaped(person.className()))
                + cell(3, escaped(ways(hit.kinds())))
                + cell(4, badge(Standing.of(hit)))
                + cell(5, escaped(seen))
                + "</tr>";
    }

    private String cell(int column, String html) {
        return "<td data-label=\"" + word(COLUMNS.get(column)) + "\">" + html + "</td>";
    }

    private String ways(List<Kind> kinds) {
        return kinds.isEmpty()
                ? texts.get("helpdesk.find.no-ways")
                : kinds.stream()
                        .distinct()
                        .map(kind -> texts.get("account.kind." + kind.slug()))
                        .collect(Collectors.joining(", "));
    }

    private String badge(Standing standing) {
        String icon =
                standing.icon().isEmpty()
                        ? ""
                        : "<svg class=\"icon\" aria-hidden=\"true\" focusable=\"false\"><use href=\""
                                + escaped(icons.getStart() + standing.icon())
                                + "\"/></svg>";
        return "<span class=\"badge badge-"
                + standing.tone()
                + "\">"
                + icon
                + word("helpdesk.standing." + standing.tag())
                + "</span>";
    }

    /** Links to the page before this one and to the next, where there are. */
    private String pages(boolean isMore, String typed, int number) {
        String before =
                number == 1
                        ? ""
                        : link(
                                "rel=\"prev\"",
                                HelpdeskPlaces.search(address, typed, number - 1),
                                "← " + word("helpdesk.find.before"));
        String after =
                isMore
                        ? link(
                                "rel=\"next\"",
                                HelpdeskPlaces.search(address, typed, number + 1),
                                word("helpdesk.find.after") + " →")
                        : "";
        return "<p class=\"pages\">" + before + " " + after + "</p>";
    }

    private static String link(String look, String path, String html) {
        return "<a " + look + " href=\"" + escaped(path) + "\">" + html + "</a>";
    }

    /** A name, whichever way it is read, beside words of ours. */
    private static String isolated(String text) {
        return "<bdi>" + escaped(text) + "</bdi>";
    }

    private String word(String key) {
        return escaped(texts.get(key));
    }

    private static String escaped(String text) {
        return HtmlWriter.escape(text);
    }
}
