package nl.tweestap.helpdesk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.tweestap.account.ClockTime;
import nl.tweestap.helpdesk.check.Check;
import nl.tweestap.helpdesk.check.Checking;
import nl.tweestap.helpdesk.check.Document;
import nl.tweestap.helpdesk.check.Evidence;
import nl.tweestap.helpdesk.log.Employee;
import nl.tweestap.helpdesk.web.CheckNow.Stage;
import nl.tweestap.register.RegisteredPerson;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.Settings;

/** The employee's side of a check: what to read out, and what came of it. */
@Named("checkShown")
@RequestScoped
public class CheckShown {

    @Inject CheckNow now;
    @Inject Checking checking;
    @Inject CurrentAddress address;
    @Inject Settings settings;

    public String getName() {
        return now.person().map(RegisteredPerson::displayName).orElse("");
    }

    /** The person's own page. */
    public String getPersonPath() {
        return address.path("helpdesk/" + now.person().map(RegisteredPerson::id).orElse(""));
    }

    public boolean isOpen() {
        return now.stage() == Stage.OPEN;
    }

    public boolean isProven() {
        return now.stage() == Stage.PROVEN;
    }

    public boolean isBusy() {
        return now.stage() == Stage.BUSY;
    }

    /** Whether there is a check to begin. */
    public boolean isStartable() {
        return now.stage() == Stage.NONE || isProven();
    }

    /** Whether the last one came to nothing. */
    public boolean isFailed() {
        return now.stage() == Stage.NONE
                && now.check().filter(check -> check.state() != Check.State.PROVEN).isPresent();
    }

    /** The colleague who has one open. */
    public String getOther() {
        return now.other().map(Employee::displayName).orElse("");
    }

    /** Until when the caller can prove who they are. */
    public String getUntil() {
        return now.check().map(check -> ClockTime.of(check.until())).orElse("");
    }

    /** Until when no code of the caller is looked at; empty text when one is. */
    public String getPausedUntil() {
        return now.pausedUntil().map(ClockTime::of).orElse("");
    }

    /** Until when the employee may help on it. */
    public String getEvidenceUntil() {
        return now.evidence().map(Evidence::until).map(ClockTime::of).orElse("");
    }

    /** How it was proven: the end of a message key. */
    public String getMeans() {
        return now.evidence()
                .map(evidence -> evidence.means().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .orElse("");
    }

    /** The two words; none where the caller has no screen. */
    public String getWords() {
        return isProven() ? now.check().map(Check::words).orElse("") : "";
    }

    /** What is read out, without its scheme. */
    public String getReadOut() {
        return settings.address().getAuthority() + address.path(CheckPlaces.CALLER);
    }

    /** Whether there is a phone that words can be sent to. */
    public boolean isPhoneBound() {
        return !numbers().isEmpty();
    }

    public String getNumber() {
        return numbers().stream().findFirst().orElse("");
    }

    private List<String> numbers() {
        return now.check().map(checking::phones).orElse(List.of()).stream()
                .map(phone -> phone.number().masked())
                .toList();
    }

    public boolean isSpoken() {
        return now.check().filter(check -> check.sends() > 0).isPresent();
    }

    public boolean isSendable() {
        return now.check().filter(check -> check.sends() < Check.MOST_SENDS).isPresent();
    }

    public int getTriesLeft() {
        return now.check().map(check -> Check.MOST_TRIES - check.tries()).orElse(0);
    }

    public List<String> getDocuments() {
        return Arrays.stream(Document.values()).map(Document::tag).toList();
    }

    public int getLastCharacters() {
        return Document.LAST_CHARACTERS;
    }

    /** Where a script asks whether anything changed. */
    public String getMarkAt() {
        return getPersonPath() + "/check/" + HelpdeskPlaces.NOW;
    }

    public String getMark() {
        return now.mark();
    }
}
