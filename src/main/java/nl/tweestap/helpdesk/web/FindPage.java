package nl.tweestap.helpdesk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import nl.tweestap.helpdesk.FindingPeople;
import nl.tweestap.register.search.PeopleSearch;
import nl.tweestap.register.search.SearchUnavailable;
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
    @Inject FoundHtml html;
    @Inject HttpServletRequest request;
    @Inject Texts texts;

    private String found = "";

    /** Searches for what was typed; a number of a ticket is no name. */
    public void load() {
        String typed = getTyped();
        if (!typed.isEmpty()) {
            found =
                    finding.ticket(employee.get(), typed)
                            .map(html::of)
                            .orElseGet(() -> search(typed));
        }
    }

    private String search(String typed) {
        try {
            return html.of(finding.find(employee.get(), typed, page()), typed, page());
        } catch (SearchUnavailable notNow) {
            return html.notice(texts.get("helpdesk.find.away"));
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

    /** What came of it, as HTML; empty before anything was typed. */
    public String getFound() {
        return found;
    }
}
