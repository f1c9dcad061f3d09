package nl.tweestap.helpdesk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.tweestap.account.ClockTime;
import nl.tweestap.helpdesk.check.Evidence;
import nl.tweestap.helpdesk.check.Evidences;
import nl.tweestap.helpdesk.help.Act;
import nl.tweestap.helpdesk.help.HelpRequest;
import nl.tweestap.helpdesk.help.Reason;
import nl.tweestap.helpdesk.log.Action;
import nl.tweestap.helpdesk.log.ActionLog;
import nl.tweestap.helpdesk.log.Employee;
import nl.tweestap.register.RegisteredPerson;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.Texts;
import org.jspecify.annotations.Nullable;

/** What the pages of a help wizard show. */
@Named("helpShown")
@RequestScoped
public class HelpShown {

    @Inject CurrentHelp current;
    @Inject DeskEmployee employee;
    @Inject Evidences evidences;
    @Inject HelpDetail detail;
    @Inject ActionLog log;
    @Inject CurrentAddress address;
    @Inject InstantSource clock;
    @Inject Texts texts;

    /** Lines among which the last act is: looks and checks stand between. */
    private static final int LATELY = 30;

    private Map<String, String> typed = Map.of();

    void typed(Map<String, String> before) {
        typed = before;
    }

    private RegisteredPerson person() {
        return current.person().orElseThrow();
    }

    public String getName() {
        return person().displayName();
    }

    public String getPersonPath() {
        return address.path("helpdesk/" + person().id());
    }

    /** The end of a message key: {@code start-over}. */
    public String getAct() {
        return current.act().slug();
    }

    /** Slug of the step on the page. */
    public String getStep() {
        return current.asked().orElse(HelpStep.WHAT).slug();
    }

    public List<String> getSteps() {
        return Arrays.stream(HelpStep.values()).map(HelpStep::slug).toList();
    }

    /** For the step on the page; else nothing: the attribute is left out then. */
    public @Nullable String current(String step) {
        return step.equals(getStep()) ? "step" : null;
    }

    public String getAction() {
        return current.path(current.asked().orElse(HelpStep.WHAT));
    }

    public String getBegin() {
        return current.path(HelpStep.WHAT);
    }

    public List<String> getReasons() {
        return Arrays.stream(Reason.values()).map(Reason::slug).toList();
    }

    public @Nullable String chosen(String reason) {
        return reason.equals(typed.get("reason")) ? "checked" : null;
    }

    public String getWords() {
        return typed.getOrDefault("words", "");
    }

    public String getRun() {
        return current.request().map(HelpRequest::id).orElse("");
    }

    public String getVersion() {
        return current.request().map(HelpRequest::version).map(String::valueOf).orElse("");
    }

    /**
     * {@code sure}, {@code waiting}, {@code agreed}, {@code declined}; {@code none} without a run.
     */
    public String getState() {
        return current.request()
                .map(run -> run.state().name().toLowerCase(Locale.ROOT))
                .orElse("none");
    }

    /** Whether a press does it now. */
    public boolean isPressable() {
        return List.of("sure", "agreed").contains(getState());
    }

    public String getSecond() {
        return current.request().flatMap(HelpRequest::second).map(Employee::displayName).orElse("");
    }

    /** What exactly is meant; empty where the act says it all. */
    public String getDetail() {
        return current.request().map(detail::of).orElse("");
    }

    public String getReason() {
        return current.request()
                .flatMap(HelpRequest::reason)
                .map(reason -> texts.get("helpdesk.help.reason." + reason.slug()))
                .orElse("");
    }

    public String getReasonWords() {
        return current.request().map(HelpRequest::reasonWords).orElse("");
    }

    /** Until when it counts that the caller proved who they are; empty where it does not. */
    public String getEvidenceUntil() {
        return evidences
                .fresh(person().id(), employee.get().accountId())
                .map(Evidence::until)
                .map(ClockTime::of)
                .orElse("");
    }

    /** Whether it rests on that. */
    public boolean isEvidenceWanted() {
        return current.act().isOpening();
    }

    /** The code of the pass, while it may stand here; empty text after that and without one. */
    public String getCode() {
        return current.request().flatMap(run -> run.codeShown(clock.instant())).orElse("");
    }

    /** Who did something for this person last, and when. */
    String lastHelp() {
        return log.of(employee.get().school(), person().id(), LATELY).stream()
                .filter(line -> Act.isOne(line.action()) || line.action() == Action.OBJECTED)
                .map(line -> line.by().displayName() + ", " + ClockTime.of(line.at()))
                .findFirst()
                .orElse("");
    }
}
