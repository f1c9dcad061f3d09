package nl.tweestap.helpdesk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tweestap.account.Account;
import nl.tweestap.account.web.DayWords;
import nl.tweestap.authenticator.Authenticator;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.helpdesk.check.Evidence;
import nl.tweestap.helpdesk.check.Evidences;
import nl.tweestap.helpdesk.help.Act;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.Texts;

/**
 * What may be done for the person on the page, and whether this employee knows who is calling.
 * Shown only: each act asks for its rights itself.
 */
@Named("personHelp")
@RequestScoped
public class PersonHelp {

    @Inject PersonPage page;
    @Inject SeenNow now;
    @Inject DeskEmployee employee;
    @Inject Evidences evidences;
    @Inject DayWords days;
    @Inject CurrentAddress address;
    @Inject Texts texts;

    /** Until when this employee knows that it is this person; empty while they do not. */
    public String getKnownUntil() {
        return evidence().map(Evidence::until).map(days::time).orElse("");
    }

    private Optional<Evidence> evidence() {
        return evidences.fresh(page.personId(), employee.get().accountId());
    }

    /** Whether the owner or the desk closed the account: the end of a message key; else empty. */
    public String getHold() {
        return account().map(Account::hold).map(PersonHelp::word).orElse("");
    }

    private static String word(Account.Hold hold) {
        return switch (hold) {
            case NONE -> "";
            case DESK -> "desk";
            case OBJECTED -> "objected";
        };
    }

    private Optional<Account> account() {
        return page.seen().account();
    }

    /** One thing that can be done. */
    public record Offer(String path, String label, boolean isLocked) {}

    /** None on the employee's own page. */
    public List<Offer> getOffers() {
        return page.isOwn()
                ? List.of()
                : Stream.of(Act.values()).filter(this::isSensible).map(this::offer).toList();
    }

    /** Who never signed in can be invited, and that is all. */
    private boolean isSensible(Act act) {
        if (account().isEmpty()) {
            return act == Act.INVITE;
        }
        List<Authenticator> all = now.authenticators(page.seen());
        boolean isBlocked = account().filter(Account::isBlocked).isPresent();
        boolean isSetUp = all.stream().map(Authenticator::kind).anyMatch(Kind::isEveryday);
        return switch (act) {
            case PASS -> !isBlocked;
            case REMOVE, START_OVER -> !isBlocked && !all.isEmpty();
            case END_SESSIONS -> !page.getSessions().isEmpty();
            case BLOCK -> !isBlocked;
            case UNBLOCK -> isBlocked;
            case INVITE -> !isSetUp;
        };
    }

    private Offer offer(Act act) {
        return new Offer(
                address.path(page.path("help/" + act.slug())),
                texts.get("helpdesk.person.act." + act.slug()),
                act.isOpening() && evidence().isEmpty());
    }
}
