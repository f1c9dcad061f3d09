package nl.tweestap.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.enrolment.Enrolment;
import nl.tweestap.enrolment.Plan;
import nl.tweestap.enrolment.Step;
import nl.tweestap.shell.Texts;
import org.jspecify.annotations.Nullable;

/** How far somebody is: the steps of the school's plan, and which of them are done. */
@RequestScoped
public class StepProgress {

    @Inject CurrentEnrolment current;
    @Inject StepWords words;
    @Inject Texts texts;
    @Inject ShownStep shown;

    private @Nullable Moment moment;
    private List<Line> lines = List.of();

    /** What the list is made from. A view asks for it many times while that stays the same. */
    private record Moment(Enrolment enrolment, Step shown) {}

    /** One line of the step list. */
    public record Line(int number, String name, String status) {}

    public List<Line> getLines() {
        Moment now = new Moment(current.get(), shown.get());
        if (!now.equals(moment)) {
            moment = now;
            lines = newLines();
        }
        return lines;
    }

    private List<Line> newLines() {
        List<Line> fresh = new ArrayList<>();
        for (Step step : steps()) {
            fresh.add(
                    new Line(
                            fresh.size() + 1,
                            texts.get("enrolment." + step.slug() + ".name"),
                            status(step)));
        }
        return fresh;
    }

    private String status(Step step) {
        if (step == shown.get()) {
            return "current";
        }
        if (isPutOff(step)) {
            return "later";
        }
        return isDone(step) ? "done" : "todo";
    }

    private boolean isPutOff(Step step) {
        return Plan.kindOf(step)
                .filter(kind -> current.get().skipped().contains(kind))
                .filter(toDo(Set.of())::contains)
                .isPresent();
    }

    private boolean isDone(Step step) {
        List<Step> steps = steps();
        boolean isBound =
                Plan.kindOf(step)
                        .map(
                                kind ->
                                        !toDo(current.get().skipped()).contains(kind)
                                                && !isOfShown(kind))
                        .orElse(false);
        boolean isPassed =
                isOfShown(Plan.kindOf(step).orElseThrow())
                        && steps.indexOf(step) < steps.indexOf(shown.get());
        return isBound || isPassed;
    }

    private boolean isOfShown(Kind kind) {
        return Step.of(kind).contains(shown.get());
    }

    private List<Kind> toDo(Set<Kind> skipped) {
        return Plan.toDo(current.school(), current.bound(), skipped);
    }

    private List<Step> steps() {
        return Plan.steps(current.school(), current.bound(), current.get(), shown.get());
    }

    /** “Step 4 of 7”; empty where there is one step only, and after the last one. */
    public String getCount() {
        int number = steps().indexOf(shown.get()) + 1;
        return number == 0 || !isListed()
                ? ""
                : texts.of("enrolment.wizard.count", number, steps().size());
    }

    /** Whether there is more than one to list. */
    public boolean isListed() {
        return steps().size() > 1;
    }

    /** "Step 4 of 7: Scan the code", for the window's title. */
    String title(Step step) {
        String heading = words.heading(step);
        int number = steps().indexOf(step) + 1;
        return number == 0 || !isListed()
                ? heading
                : texts.of("enrolment.wizard.title", number, steps().size(), heading);
    }
}
