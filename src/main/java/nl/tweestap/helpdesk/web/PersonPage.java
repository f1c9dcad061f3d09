package nl.tweestap.helpdesk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.tweestap.account.Account;
import nl.tweestap.account.Session;
import nl.tweestap.account.SessionState;
import nl.tweestap.account.Sessions;
import nl.tweestap.account.web.DayWords;
import nl.tweestap.account.web.KindLook;
import nl.tweestap.account.web.TimelineDay;
import nl.tweestap.authenticator.Authenticator;
import nl.tweestap.authenticator.Mask;
import nl.tweestap.authenticator.RecoveryCodes;
import nl.tweestap.helpdesk.Looking;
import nl.tweestap.helpdesk.Looking.Seen;
import nl.tweestap.helpdesk.check.Checking;
import nl.tweestap.helpdesk.log.ActionLog;
import nl.tweestap.helpdesk.log.Line;
import nl.tweestap.register.RegisteredPerson;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.Response;
import nl.tweestap.shell.Texts;

/** Somebody, as the employee on the telephone needs to see them: nothing that signs anybody in. */
@Named("personPage")
@RequestScoped
public class PersonPage {

    /** Of the desk's own lines about somebody. */
    private static final int LINES_SHOWN = 20;

    @Inject Looking looking;
    @Inject DeskEmployee employee;
    @Inject SeenNow now;
    @Inject Sessions sessions;
    @Inject ActionLog log;
    @Inject DayWords days;
    @Inject CurrentAddress address;
    @Inject Response response;
    @Inject Texts texts;

    private Optional<Seen> seen = Optional.empty();

    /** Somebody of another school, or nobody, is no page. */
    public void load() throws IOException {
        seen = looking.look(employee.get(), personId());
        if (seen.isEmpty()) {
            response.notFound();
        }
    }

    boolean isFound() {
        return seen.isPresent();
    }

    String personId() {
        return address.get().segment(1).orElse("");
    }

    Seen seen() {
        return seen.orElseThrow();
    }

    private RegisteredPerson person() {
        return seen().person();
    }

    public String getName() {
        return person().displayName();
    }

    public String getUsername() {
        return person().username();
    }

    /** Empty where there is none. */
    public String getMail() {
        return person().mail().isEmpty() ? "" : Mask.mail(person().mail());
    }

    public String getNumber() {
        return person().number();
    }

    public String getClassName() {
        return person().className();
    }

    /** {@code student} or {@code staff}: the end of a message key. */
    public String getPosition() {
        return switch (person().position()) {
            case STUDENT -> "student";
            case STAFF -> "staff";
        };
    }

    public boolean isLeft() {
        return !person().isActive();
    }

    /** Whether they signed in once. */
    public boolean isKnown() {
        return seen().account().isPresent();
    }

    /** Whether this is the employee's own page. */
    public boolean isOwn() {
        return Checking.isSame(employee.get(), person());
    }

    /** Where an open page asks whether anything changed, and what it knows. */
    public String getMarkAt() {
        return address.path(path(HelpdeskPlaces.NOW));
    }

    public String getMark() {
        return now.mark(seen());
    }

    /** A page below this one: {@code check}, {@code help/pass}. */
    public String path(String rest) {
        return HelpdeskPlaces.DESK + "/" + personId() + (rest.isEmpty() ? "" : "/" + rest);
    }

    /** One way to sign in, masked. */
    public record Way(String icon, String name, String kind, String detail, boolean isDefault) {}

    public List<Way> getWays() {
        Optional<String> first = seen().account().flatMap(Account::defaultAuthenticator);
        return now.authenticators(seen()).stream()
                .map(one -> way(one, first.equals(Optional.of(one.id()))))
                .toList();
    }

    private Way way(Authenticator one, boolean isDefault) {
        return new Way(
                KindLook.icon(one.kind()),
                days.given(one.name()),
                one.kind().slug(),
                detail(one),
                isDefault);
    }

    /** The number with its last two digits, how many codes are left, or when it was used last. */
    private String detail(Authenticator one) {
        String used =
                one.lastUsedAt()
                        .map(at -> texts.of("helpdesk.person.used", days.day(at), days.time(at)))
                        .orElseGet(() -> texts.get("helpdesk.person.never-used"));
        return one instanceof RecoveryCodes codes
                ? texts.of("helpdesk.person.codes-left", codes.unused())
                : one.maskedNumber().map(number -> number + " · " + used).orElse(used);
    }

    public List<TimelineDay> getTimeline() {
        return TimelineDay.of(now.lines(seen()), days);
    }

    /** Where somebody is signed in, or on the way to. */
    public record Open(String browser, String since, boolean isSignedIn) {}

    public List<Open> getSessions() {
        return seen().account().map(Account::id).map(sessions::of).orElse(List.of()).stream()
                .map(this::open)
                .toList();
    }

    private Open open(Session session) {
        return new Open(
                days.where(session.browser()),
                days.day(session.startedAt()) + " " + days.time(session.startedAt()),
                session.state() == SessionState.SIGNED_IN);
    }

    /** What the desk did about this person. */
    public record Look(String when, String who, String what, String reason) {}

    public List<Look> getLooks() {
        return log.of(employee.get().school(), personId(), LINES_SHOWN).stream()
                .map(this::look)
                .toList();
    }

    private Look look(Line line) {
        return new Look(
                days.day(line.at()) + " " + days.time(line.at()),
                line.by().displayName(),
                texts.get(line.action().words()),
                line.reason());
    }
}
