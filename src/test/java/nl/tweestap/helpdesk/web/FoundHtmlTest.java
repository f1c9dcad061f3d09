package nl.tweestap.helpdesk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.tweestap.account.web.DayWords;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.helpdesk.FindingPeople.Answer;
import nl.tweestap.helpdesk.FindingPeople.Hit;
import nl.tweestap.helpdesk.ticket.Ticket;
import nl.tweestap.helpdesk.ticket.Turn;
import nl.tweestap.register.RegisteredPerson;
import nl.tweestap.register.RegisteredPerson.Position;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.IconSheet;
import nl.tweestap.shell.Texts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What was found, as HTML: whatever a directory or an employee typed is text in it. */
@SuppressWarnings("UnnecessaryAssignment") // Put together by hand.
class FoundHtmlTest {

    private static final Instant NOW = Instant.parse("2026-11-27T09:00:00Z");

    /** What would be more than text where nobody escaped it. */
    private static final String HOSTILE =
            "%_<img src=x onerror=\"a()\">'&amp;\"><script>b()</script>";

    private final FoundHtml html = new FoundHtml();

    /** Says its keys. */
    private static final class Keys extends Texts {

        @Override
        public String get(Object key) {
            return key.toString();
        }

        @Override
        public String of(String key, Object... arguments) {
            return key + " " + List.of(arguments);
        }
    }

    FoundHtmlTest() {
        html.texts = new Keys();
        html.days =
                new DayWords() {
                    @Override
                    public String day(Instant moment) {
                        return "today";
                    }
                };
        html.address =
                new CurrentAddress() {
                    @Override
                    public String path(String rest) {
                        return "/nl/rpo/" + rest;
                    }
                };
        html.icons =
                new IconSheet() {
                    @Override
                    public String getStart() {
                        return "/assets/icons.svg?v=1#icon-";
                    }
                };
    }

    private static Hit hit(String text, List<Kind> kinds) {
        return new Hit(
                new RegisteredPerson(
                        "7", "rpo", text, text, text, text, text, Position.STUDENT, "nl", true),
                Optional.empty(),
                kinds,
                false,
                kinds.isEmpty() ? Optional.empty() : Optional.of(NOW));
    }

    private Document page(List<Hit> hits, boolean isMore, int number) {
        return Jsoup.parse(
                html.of(
                        new Answer(false, hits.size(), isMore, hits, Optional.empty()),
                        HOSTILE,
                        number));
    }

    @Test
    void a_row_says_who_it_is_and_how_it_stands() {
        Element row =
                page(List.of(hit("noor", List.of(Kind.APP, Kind.PHONE))), false, 1)
                        .select("tbody tr")
                        .get(0);

        assertThat(row.select("a").attr("href")).isEqualTo("/nl/rpo/helpdesk/7");
        assertThat(row.select("td").eachText())
                .containsExactly(
                        "noor",
                        "noor",
                        "account.kind.app, account.kind.phone",
                        "helpdesk.standing.done",
                        "today");
        assertThat(row.select("td").eachAttr("data-label"))
                .startsWith("helpdesk.find.number")
                .endsWith("helpdesk.find.seen");
        assertThat(row.select(".badge-good svg use").attr("href"))
                .isEqualTo("/assets/icons.svg?v=1#icon-done");
    }

    @Test
    void a_mail_address_is_masked() {
        assertThat(page(List.of(hit("noor@rpo.example", List.of())), false, 1).body().html())
                .contains("n•••@rpo.example");
    }

    @Test
    void whatever_somebody_is_called_or_typed_is_text() {
        Document page =
                page(
                        IntStream.range(0, 10).mapToObj(one -> hit(HOSTILE, List.of())).toList(),
                        true,
                        2);

        assertThat(page.select("script, img, [onerror]")).isEmpty();
        assertThat(page.select("tbody bdi").get(0).text()).isEqualTo(HOSTILE);
        assertThat(page.select("td").get(0).text()).isEqualTo(HOSTILE);
        assertThat(page.select("a[rel]").eachAttr("href"))
                .allMatch(link -> link.matches("/nl/rpo/helpdesk\\?q=[\\w%.+*-]+&page=[13]"));
    }

    @Test
    void there_is_a_page_before_and_a_next_one_where_there_is() {
        List<Hit> ten = IntStream.range(0, 10).mapToObj(one -> hit("n", List.of())).toList();

        assertThat(page(ten, false, 1).select("a[rel]")).isEmpty();
        assertThat(page(ten, true, 1).select("a[rel]").eachAttr("rel")).containsExactly("next");
        assertThat(page(ten, true, 2).select("a[rel]").eachAttr("rel"))
                .containsExactly("prev", "next");
        assertThat(page(ten, false, 2).select("a[rel]").eachAttr("rel")).containsExactly("prev");
    }

    @Test
    void says_why_there_is_nothing_to_show() {
        assertThat(page(List.of(), false, 1).select("#notice").text())
                .isEqualTo("helpdesk.find.none");
        assertThat(html.of(new Answer(true, 0, false, List.of(), Optional.empty()), "x", 1))
                .contains("helpdesk.find.short");
        assertThat(html.of(new Answer(false, 0, false, List.of(), Optional.of(NOW)), "x", 1))
                .contains("helpdesk.find.capped [10");
    }

    @Test
    void a_ticket_leads_to_who_was_typed_on_it_and_to_nobody_else() {
        Document named = Jsoup.parse(html.of(new Ticket("k7m4xq", HOSTILE, Turn.CALL, NOW)));
        Document nameless = Jsoup.parse(html.of(new Ticket("k7m4xq", "", Turn.CALL, NOW)));

        assertThat(named.select("script, img")).isEmpty();
        assertThat(named.select("a.button").attr("href"))
                .startsWith("/nl/rpo/helpdesk?q=%25_%3Cimg");
        assertThat(named.select("li")).hasSize(3);
        assertThat(nameless.select("a")).isEmpty();
    }
}
