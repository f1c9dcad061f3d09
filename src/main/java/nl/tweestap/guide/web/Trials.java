package nl.tweestap.guide.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tweestap.guide.Audience;
import nl.tweestap.guide.Guide;
import nl.tweestap.guide.Guides;
import nl.tweestap.guide.Rehearsal;
import nl.tweestap.school.Schools;
import nl.tweestap.shell.Address;

/**
 * Reads {@code try/{guide}/{device}[/{step}[/{part}]]}: a guide's screens, to be clicked through.
 * {@code end} stands where a step would.
 */
@ApplicationScoped
public class Trials {

    static final String TRY = "try";

    /** Behind the last move. */
    static final String END = "end";

    private static final Pattern PART = Pattern.compile("[2-9]");

    @Inject Schools schools;
    @Inject Guides guides;

    /**
     * The page of one move.
     *
     * @param page the guide it belongs to, as found at the address without the step
     */
    AskedPage read(AskedPage page, Address address, HttpServletRequest request) {
        Optional<Rehearsal> rehearsal = rehearsal(page);
        String step = address.segment(3).orElse("");
        String part = address.segment(4).orElse("1");
        if (rehearsal.isEmpty() || rehearsal.get().moves().isEmpty()) {
            return page.missing(TRY);
        }
        if (step.equals(END) && address.rest().size() == 4) {
            return page.trying(END, Trial.NONE);
        }
        boolean isPart = address.segment(4).isEmpty() || PART.matcher(part).matches();
        return Optional.of(step)
                .filter(id -> !id.isEmpty())
                .map(id -> rehearsal.get().find(id, isPart ? Integer.parseInt(part) : 0))
                .orElseGet(() -> rehearsal.get().moves().stream().findFirst())
                .filter(move -> address.rest().size() <= 5)
                .map(move -> at(page, move, request))
                .orElseGet(() -> page.missing(step));
    }

    private static AskedPage at(AskedPage page, Rehearsal.Move move, HttpServletRequest request) {
        return page.trying(move.step().id(), new Trial(move.part(), did(move, request)));
    }

    private static Trial.Did did(Rehearsal.Move move, HttpServletRequest request) {
        String typed = request.getParameter("typed");
        if (typed != null && !move.expected().isEmpty()) {
            return move.isRight(typed) ? Trial.Did.RIGHT : Trial.Did.WRONG;
        }
        String did = request.getParameter("did");
        return Trial.Did.ofTag(did == null ? "" : did).orElse(Trial.Did.NOTHING);
    }

    private Optional<Rehearsal> rehearsal(AskedPage page) {
        return schools.find(page.school())
                .flatMap(
                        school ->
                                guides.guide(
                                        page.guide(),
                                        new Audience(
                                                school,
                                                page.device().orElse(AskedPages.UNKNOWN_DEVICE),
                                                page.language())))
                .map(guide -> of(guide, page.choices()));
    }

    /** The moves for a reader who sees these variants, without what they and the answers skip. */
    static Rehearsal of(Guide guide, Choices choices) {
        Set<String> skipped =
                Stream.concat(needless(guide, choices), GuideSeen.notMet(guide, choices))
                        .collect(Collectors.toSet());
        Choices met = GuideSeen.met(guide, choices);
        return Rehearsal.of(guide, skipped, step -> GuideSeen.step(step, met));
    }

    private static Stream<String> needless(Guide guide, Choices choices) {
        return guide.questions().stream()
                .flatMap(
                        question ->
                                question.answers().stream()
                                        .filter(
                                                answer ->
                                                        choices.value(question.id())
                                                                .filter(answer.id()::equals)
                                                                .isPresent()))
                .flatMap(answer -> answer.skips().stream());
    }
}
