package nl.tweestap.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.tweestap.account.Authenticators;
import nl.tweestap.account.History;
import nl.tweestap.account.LookedAt;
import nl.tweestap.account.Session;
import nl.tweestap.account.SessionState;
import nl.tweestap.account.Sessions;
import nl.tweestap.account.StillAsked;
import nl.tweestap.authenticator.Authenticator;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.authenticator.Phone;
import nl.tweestap.authenticator.RecoveryCode;
import nl.tweestap.authenticator.RecoveryCodes;
import nl.tweestap.school.Reach;
import nl.tweestap.school.Reach.Objection;
import nl.tweestap.school.Schools;

/** What somebody has to sign in with, where they are signed in, and what happened when. */
@Named("accountPage")
@RequestScoped
public class AccountPage {

    @Inject Owner owner;
    @Inject Authenticators authenticators;
    @Inject Sessions sessions;
    @Inject History history;
    @Inject DayWords days;
    @Inject StillAsked stillAsked;
    @Inject Schools schools;
    @Inject LookedAt desk;

    /** A line of the desk; what, as a key of words. */
    public record DeskLook(String when, String who, String key) {}

    /** One place where the account is signed in. */
    public record Place(String id, String browser, String since, boolean isThis) {

        /** Systems of {@link nl.tweestap.shell.BrowserName} that lie in a hand. */
        private static final Pattern HANDHELD = Pattern.compile(".*(iPhone|iPad|Android)");

        /** {@code phone} or {@code computer}. */
        public String icon() {
            return HANDHELD.matcher(browser).matches() ? "phone" : "computer";
        }
    }

    /** The cards, without the recovery codes, which have one of their own. */
    public List<AuthenticatorCard> getCards() {
        return authenticators.of(owner.account().id()).stream()
                .filter(one -> one.kind().isEveryday())
                .map(this::card)
                .toList();
    }

    private AuthenticatorCard card(Authenticator one) {
        return new AuthenticatorCard(owner.account(), one, days).objectedTo(objection(one));
    }

    /** Why it cannot be used today; the sign-in page asks the same rule. */
    private Optional<Objection> objection(Authenticator one) {
        return Optional.of(one)
                .filter(Phone.class::isInstance)
                .map(Phone.class::cast)
                .flatMap(phone -> reach(phone).objection());
    }

    private Reach reach(Phone phone) {
        return schools.find(owner.account().school())
                .map(school -> Reach.of(school.policy(), phone.number(), phone.channel()))
                .orElseGet(() -> new Reach(List.of(), Optional.of(Objection.NO_CODES)));
    }

    /** What the school still asks, as ends of message keys: {@code recovery-codes}. */
    public List<String> getMissing() {
        return stillAsked.of(owner.account()).stream().map(Kind::slug).toList();
    }

    /** Whether there is a mail address to tell the owner at what happens here. */
    public boolean isReachable() {
        return owner.account().isReachable();
    }

    /** {@code missing}, {@code one-way} or {@code well-protected}: the end of a message key. */
    public String getProtection() {
        if (!getMissing().isEmpty()) {
            return "missing";
        }
        return getWays() > 1 ? "well-protected" : "one-way";
    }

    public boolean isWellProtected() {
        return getProtection().equals("well-protected");
    }

    /** Ways to sign in today, recovery codes included; a pass is for once. */
    public long getWays() {
        return authenticators.of(owner.account().id()).stream()
                .filter(one -> !one.kind().isGiven())
                .filter(one -> objection(one).isEmpty())
                .count();
    }

    /** Kinds for every day of which there may be one more, as ends of message keys. */
    public List<String> getAddable() {
        return Stream.of(Kind.values())
                .filter(Kind::isEveryday)
                .filter(kind -> stillAsked.allows(owner.account(), kind))
                .filter(kind -> authenticators.hasRoom(owner.account().id(), kind))
                .map(Kind::slug)
                .toList();
    }

    /** Whether there are recovery codes, used up or not. */
    public boolean isCodesBound() {
        return codes().isPresent();
    }

    /** Recovery codes left; 0 when there is no set. */
    public int getCodesLeft() {
        return codes().map(RecoveryCodes::unused).orElse(0);
    }

    private Optional<RecoveryCodes> codes() {
        return authenticators.first(owner.account().id(), RecoveryCodes.class);
    }

    /** One place a code of the set: whether that many are left. */
    public List<Boolean> getCodesMeter() {
        int left = getCodesLeft();
        return IntStream.rangeClosed(1, RecoveryCode.PER_SET)
                .mapToObj(place -> place <= left)
                .toList();
    }

    public int getCodesPerSet() {
        return RecoveryCode.PER_SET;
    }

    /** Who of the desk looked or helped, the newest first. */
    public List<DeskLook> getDesk() {
        return desk.of(owner.account()).stream()
                .map(look -> new DeskLook(when(look.at()), look.who(), look.key()))
                .toList();
    }

    private String when(Instant moment) {
        return days.day(moment) + " " + days.time(moment);
    }

    public List<TimelineDay> getTimeline() {
        return TimelineDay.of(history.newest(owner.account().id()), days);
    }

    /** Where somebody is signed in; a password alone opens nothing, so it is no such place. */
    public List<Place> getPlaces() {
        return sessions.of(owner.account().id()).stream()
                .filter(session -> session.state() == SessionState.SIGNED_IN)
                .map(this::place)
                .toList();
    }

    private Place place(Session session) {
        return new Place(
                session.id(),
                days.where(session.browser()),
                when(session.startedAt()),
                owner.isThis(session));
    }
}
