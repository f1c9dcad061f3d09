package nl.tweestap.delivery.recorded.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.tweestap.authenticator.Mask;
import nl.tweestap.authenticator.PhoneNumber;
import nl.tweestap.delivery.Medium;
import nl.tweestap.delivery.Message;
import nl.tweestap.delivery.recorded.Desk;
import nl.tweestap.delivery.recorded.Desk.Arrived;
import nl.tweestap.shell.Response;
import nl.tweestap.shell.Texts;
import org.jspecify.annotations.Nullable;

/** What arrived: text messages as bubbles, calls as words read aloud, mails as a list. */
@Named("outboxPage")
@RequestScoped
public class OutboxPage {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("H.mm").withZone(ZoneId.of("Europe/Amsterdam"));

    /** The code in a message: six digits, or six digits read one by one. */
    private static final Pattern CODE = Pattern.compile("\\d{6}|(?:\\d, ){5}\\d");

    @Inject Desk desk;
    @Inject HttpServletRequest request;
    @Inject Response response;
    @Inject InstantSource clock;
    @Inject Texts texts;

    private @Nullable List<Arrived> all;

    /** A line that arrived, in three parts so that the code can stand out. */
    public record Bubble(String time, String before, String code, String after) {}

    /** A phone to look at; its key is the order in which numbers were seen. */
    public record DeskPhone(String key, String label, boolean isCurrent) {}

    /** The page is new at each look: nothing of it is kept anywhere. */
    public void load() {
        response.get().setHeader("Cache-Control", "no-store");
    }

    private List<Arrived> all() {
        if (all == null) {
            all = desk.newest();
        }
        return all;
    }

    private List<String> numbers() {
        return all().stream()
                .map(Arrived::message)
                .filter(message -> message.medium() != Medium.MAIL)
                .map(Message::recipient)
                .distinct()
                .toList();
    }

    /** The phone to show: the one asked for, else the one that got the newest message. */
    private Optional<String> shownNumber() {
        String wish = request.getParameter("phone");
        return numbers().stream()
                .filter(number -> key(number).equals(wish))
                .findFirst()
                .or(() -> numbers().stream().findFirst());
    }

    private static String key(String number) {
        return Integer.toHexString(number.hashCode());
    }

    public List<DeskPhone> getPhones() {
        Optional<String> shown = shownNumber();
        return numbers().stream()
                .map(
                        number ->
                                new DeskPhone(
                                        key(number),
                                        new PhoneNumber(number).masked(),
                                        shown.equals(Optional.of(number))))
                .toList();
    }

    public String getShownPhone() {
        return shownNumber().map(number -> new PhoneNumber(number).masked()).orElse("");
    }

    /** Text messages of the phone, newest at the bottom, as on a phone. */
    public List<Bubble> getBubbles() {
        List<Bubble> bubbles = new ArrayList<>(of(Medium.SMS));
        Collections.reverse(bubbles);
        return bubbles;
    }

    /** Calls to the phone, newest first. */
    public List<Bubble> getCalls() {
        return of(Medium.VOICE);
    }

    private List<Bubble> of(Medium medium) {
        Optional<String> shown = shownNumber();
        return all().stream()
                .filter(arrived -> arrived.message().medium() == medium)
                .filter(arrived -> shown.equals(Optional.of(arrived.message().recipient())))
                .map(arrived -> bubble(arrived.at(), arrived.message().body()))
                .toList();
    }

    private static Bubble bubble(Instant at, String body) {
        Matcher code = CODE.matcher(body);
        if (!code.find()) {
            return new Bubble(TIME.format(at), body, "", "");
        }
        return new Bubble(
                TIME.format(at),
                body.substring(0, code.start()),
                code.group(),
                body.substring(code.end()));
    }

    public List<DeskMail> getMails() {
        return all().stream()
                .filter(arrived -> arrived.message().medium() == Medium.MAIL)
                .map(
                        arrived ->
                                new DeskMail(
                                        TIME.format(arrived.at()),
                                        Mask.mail(arrived.message().recipient()),
                                        arrived.message().subject(),
                                        arrived.message().body()))
                .toList();
    }

    public String getNow() {
        return TIME.format(clock.instant());
    }

    public String getMailCount() {
        return texts.of("outbox.mail.count", getMails().size());
    }
}
