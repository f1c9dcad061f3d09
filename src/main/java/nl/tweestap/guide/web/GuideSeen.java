package nl.tweestap.guide.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tweestap.guide.Guide;
import nl.tweestap.guide.NotSeen;
import nl.tweestap.guide.Picture;
import nl.tweestap.guide.Step;
import nl.tweestap.guide.Variant;
import nl.tweestap.shell.Texts;

/**
 * “What do you see?”: screens differ by version and phone. The reader picks what is there and gets
 * the step for that.
 */
@Named("guideSeen")
@RequestScoped
public class GuideSeen {

    /** The value for who sees none of it. */
    static final String NOTHING = "none";

    private static final String PREFIX = "see-";

    @Inject OpenGuide open;
    @Inject Texts texts;

    /** The parameter that says what the reader sees at a step. */
    static String parameter(Step step) {
        return PREFIX + step.id();
    }

    /** The step as this reader sees it. */
    public Step step(Step step) {
        return step(step, met());
    }

    /** What this reader sees, said or not. */
    private Choices met() {
        return met(open.guide(), open.choices());
    }

    /** What was chosen, and what follows from it: who has only a phone sees what is there then. */
    static Choices met(Guide guide, Choices choices) {
        Choices met = choices;
        if (choices.isOnOneDevice()) {
            for (Map.Entry<String, String> seen : guide.oneDevice().orElse(Map.of()).entrySet()) {
                String parameter = PREFIX + seen.getKey();
                met = met.value(parameter).isEmpty() ? met.with(parameter, seen.getValue()) : met;
            }
        }
        return met;
    }

    static Step step(Step step, Choices choices) {
        String seen = choices.value(parameter(step)).orElse("");
        Optional<NotSeen> notSeen = step.notSeen().filter(other -> seen.equals(NOTHING));
        return notSeen.map(step::notSeen).orElseGet(() -> step.seen(seen));
    }

    /** What the reader picked at a step; empty for the step itself, and for nothing of it. */
    static Optional<Variant> variant(Step step, Choices choices) {
        return choices.value(parameter(step)).flatMap(step::variant);
    }

    /** The ids of steps that are not met by who sees what was picked elsewhere. */
    static Stream<String> notMet(Guide guide, Choices choices) {
        Choices met = met(guide, choices);
        return guide.steps()
                .flatMap(step -> variant(step, met).stream())
                .flatMap(variant -> variant.skips().stream());
    }

    /** Whether this reader does not meet a step, by what is seen at another. */
    boolean isNotMet(Step step) {
        return notMet(open.guide(), open.choices()).anyMatch(step.id()::equals);
    }

    /** What can be picked instead; nothing where everybody sees the same. */
    public List<Sight> sights(Step step) {
        List<Sight> others = every(step).stream().filter(sight -> !sight.isInterruption()).toList();
        return others.size() > 1 ? others : List.of();
    }

    /** What may come in between after the picture of this number, where nothing was picked. */
    public List<Sight> between(Step step, int number) {
        return open.choices().value(parameter(step)).isPresent()
                ? List.of()
                : every(step).stream().filter(sight -> sight.after() == number).toList();
    }

    /** The way back to the step for who picked what only comes in between. */
    public List<Sight> back(Step step) {
        return variant(step, open.choices()).filter(Variant::isInterruption).isPresent()
                ? every(step).subList(0, 1)
                : List.of();
    }

    List<Sight> every(Step step) {
        if (step.variants().isEmpty() && step.notSeen().isEmpty()) {
            return List.of();
        }
        List<Sight> sights = new ArrayList<>();
        sights.add(
                new Sight(
                        pick(step, texts.get("guide.page.see-this"), ""),
                        ordinary(step).limit(1).toList(),
                        0));
        for (Variant variant : step.variants()) {
            sights.add(
                    new Sight(
                            pick(step, variant.words().title(), variant.id()),
                            List.of(variant.picture()),
                            variant.after()));
        }
        if (step.notSeen().isPresent()) {
            sights.add(
                    new Sight(pick(step, texts.get("guide.page.see-none"), NOTHING), List.of(), 0));
        }
        return sights;
    }

    /** What everybody sees there who sees nothing else. */
    private Stream<Picture> ordinary(Step step) {
        return open.guide().step(step.id()).stream().flatMap(one -> one.pictures().stream());
    }

    private Pick pick(Step step, String label, String value) {
        Choices with =
                value.isEmpty()
                        ? withNothingSeen(step)
                        : open.choices().with(parameter(step), value);
        boolean isCurrent = met(open.guide(), with).equals(met());
        return new Pick(label, open.at(step.id(), with) + "#" + step.id(), isCurrent, "", "");
    }

    /** Who sees what everybody sees, and not what is there on a phone alone, has a computer. */
    private Choices withNothingSeen(Step step) {
        Choices without = open.choices().without(parameter(step));
        return met(open.guide(), without).value(parameter(step)).isEmpty()
                ? without
                : without.without(Choices.AT);
    }

    /** Where who sees none of it goes on; nothing when that is not what was picked. */
    public List<Pick> goesOn(Step step) {
        return step.notSeen().stream()
                .filter(seen -> open.choices().value(parameter(step)).equals(Optional.of(NOTHING)))
                .flatMap(seen -> seen.goesOn().stream())
                .map(
                        target ->
                                new Pick(
                                        texts.of("guide.page.see-go-on", target.number()),
                                        "#" + target.stepId(),
                                        false,
                                        "",
                                        ""))
                .toList();
    }
}
