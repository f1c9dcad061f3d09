package nl.tweestap.journey.kit;

import java.util.List;
import nl.tweestap.journey.kit.People.Person;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The phone on the desk: what arrived, read off the page as anybody would. */
public final class Outbox {

    private final Caller reader;

    public Outbox(Portal portal) {
        this.reader = new Caller(portal);
    }

    private Document page() {
        return reader.open("/outbox").html();
    }

    /** The code in the newest text message, which must have come to this person. */
    public String smsCode(Person person) {
        return code(textsOf(person), "the text message");
    }

    /** All text messages on this person's phone, oldest first; theirs must be the newest phone. */
    public List<String> texts(Person person) {
        return textsOf(person).stream().map(Element::text).toList();
    }

    private List<Element> textsOf(Person person) {
        Document page = page();
        String shown = page.select(".desk-caption bdi").text();
        return shown.endsWith(lastDigits(person)) ? page.select(".bubbles li") : List.of();
    }

    /** The code that was read out in the newest call, which must have come to this person. */
    public String callCode(Person person) {
        List<Element> calls = page().select("section[aria-labelledby=calls] li");
        return code(calls.isEmpty() ? calls : calls.subList(0, 1), "the call")
                .replaceAll("\\D", "");
    }

    /** Subjects of the newest mails, newest first. */
    public List<String> mails() {
        return page().select("section[aria-labelledby=mails] .row-words > strong").eachText();
    }

    private static String code(List<Element> messages, String what) {
        if (messages.isEmpty()) {
            throw new IllegalStateException("Nothing has arrived: " + what);
        }
        return messages.get(messages.size() - 1).select(".bubble strong").eachText().get(0);
    }

    private static String lastDigits(Person person) {
        return person.phone().substring(person.phone().length() - 2);
    }
}
