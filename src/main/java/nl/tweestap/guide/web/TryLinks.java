package nl.tweestap.guide.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tweestap.content.Inline;
import nl.tweestap.guide.Rehearsal;
import nl.tweestap.guide.Step;
import nl.tweestap.guide.Variant;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.CurrentUser;
import nl.tweestap.shell.Lead;
import nl.tweestap.text.Language;

/** Where a rehearsal leads from here, and where guides begin one. */
@Named("tryLinks")
@RequestScoped
public class TryLinks {

    @Inject OpenGuide open;
    @Inject GuideSeen seen;
    @Inject CurrentAddress address;
    @Inject CurrentUser user;

    private Optional<Rehearsal> made = Optional.empty();

    Rehearsal rehearsal() {
        if (made.isEmpty()) {
            made = Optional.of(Trials.of(open.guide(), open.choices()));
        }
        return made.orElseThrow();
    }

    Optional<Rehearsal.Move> move() {
        return rehearsal().find(open.asked().step(), open.asked().trial().part());
    }

    public String getAgain() {
        return did(Trial.Did.AGAIN);
    }

    public String getLost() {
        return did(Trial.Did.LOST);
    }

    String did(Trial.Did did) {
        String here = getHere();
        return here + (here.contains("?") ? "&" : "?") + "did=" + did.tag();
    }

    /** This move's own address. */
    public String getHere() {
        return move().map(this::path).orElseGet(() -> path(Trials.END, 1));
    }

    /** After what only came in between, the step itself comes; else the next move. */
    public String getNext() {
        return move().filter(this::isInterruption)
                .map(move -> path(move.step().id(), 1, without(move.step())))
                .orElseGet(this::after);
    }

    private boolean isInterruption(Rehearsal.Move move) {
        return GuideSeen.variant(move.step(), open.choices())
                .filter(Variant::isInterruption)
                .isPresent();
    }

    private Choices without(Step step) {
        return open.choices().without(GuideSeen.parameter(step));
    }

    private String after() {
        return move().flatMap(rehearsal()::after)
                .map(this::path)
                .orElseGet(() -> path(Trials.END, 1));
    }

    /** The move before; empty at the first. */
    public String getPrevious() {
        Rehearsal rehearsal = rehearsal();
        return move().map(rehearsal::before)
                .orElseGet(() -> rehearsal.moves().stream().reduce((one, other) -> other))
                .map(this::path)
                .orElse("");
    }

    /** The same step in the guide; the guide itself at the end. */
    public String getReading() {
        return move().map(Rehearsal.Move::step)
                .filter(step -> open.guide().step(step.id()).isPresent())
                .map(step -> open.at(step.id(), open.choices()))
                .orElseGet(() -> open.guide().path() + open.choices().query());
    }

    /** References to other steps lead to them in the rehearsal. */
    Lead lead(Inline.Link link) {
        return Lead.to(link.step().map(this::of).orElse(link.target()));
    }

    /** A step to be tried out; one without screens to be read. */
    private String of(String step) {
        return rehearsal()
                .find(step, 1)
                .map(this::path)
                .orElseGet(() -> open.at(step, open.choices()));
    }

    /** Where the rehearsal begins; empty where a guide has no screens. */
    public String getFirst() {
        return rehearsal().moves().isEmpty()
                ? ""
                : root(open.asked().language()) + open.choices().query();
    }

    /** Trying out how signing in goes from now on; empty where the guide has no such step. */
    public String getPractice() {
        return open.guide().practice().map(step -> path(step.id(), 1)).orElse("");
    }

    /**
     * The same; else signing in itself, as far as that is what the guide is about and somebody can.
     */
    public String getPracticeOrSignIn() {
        if (!getPractice().isEmpty()) {
            return getPractice();
        }
        return open.guide().isOfWizard() && user.isSignInSetUp() ? address.path("sign-in") : "";
    }

    /** What the button there says, as a message key. */
    public String getPracticeKey() {
        return getPractice().isEmpty() ? "guide.page.sign-in" : "guide.page.practise";
    }

    /** Where a step begins in the rehearsal; empty when it has no screens. */
    public String of(Step step) {
        return rehearsal().find(step.id(), 1).map(this::path).orElse("");
    }

    /** What can be picked at a step, here: who sees nothing of it has nothing to try. */
    public List<Sight> sights(Step step) {
        return seen.every(step).stream()
                .filter(sight -> !sight.pictures().isEmpty())
                .map(sight -> sight.to(tried(sight.pick().href())))
                .toList();
    }

    private static String tried(String read) {
        return read.replaceFirst("/guides/", "/" + Trials.TRY + "/").replaceFirst("#.*", "");
    }

    /** What the form has to carry along, by name. */
    public List<Map.Entry<String, String>> getCarried() {
        return List.copyOf(open.choices().values().entrySet());
    }

    private String path(Rehearsal.Move move) {
        return path(move.step().id(), move.part());
    }

    private String path(String step, int part) {
        return path(step, part, open.choices());
    }

    private String path(String step, int part, Choices choices) {
        return root(open.asked().language())
                + "/"
                + step
                + (part > 1 ? "/" + part : "")
                + choices.query();
    }

    String root(Language language) {
        return open.path(language, open.device()).replace("/guides/", "/" + Trials.TRY + "/");
    }
}
