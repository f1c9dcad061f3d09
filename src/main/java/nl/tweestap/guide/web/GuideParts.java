package nl.tweestap.guide.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import nl.tweestap.content.Block.Notice;
import nl.tweestap.guide.Audience;
import nl.tweestap.guide.Guide;
import nl.tweestap.guide.Pointing;
import nl.tweestap.guide.Step;
import nl.tweestap.guide.Where;
import nl.tweestap.guide.WizardStep;
import nl.tweestap.school.Additions;
import org.jspecify.annotations.Nullable;

/**
 * What a guide, a chapter or a step may have or not have, for the views: lists of one or of none,
 * because views repeat.
 */
@Named("guideParts")
@RequestScoped
public class GuideParts {

    @Inject OpenGuide open;

    public List<Guide.Prepare> getPrepares() {
        return open.guide().prepare().stream().toList();
    }

    public List<Guide.Upgrade> getUpgrades() {
        return open.guide().upgrade().stream().toList();
    }

    /** The notice of a chapter. */
    public List<Notice> ofChapter(Guide.Chapter chapter) {
        return chapter.notice().stream().toList();
    }

    /** The notice of words with a heading. */
    public List<Notice> ofWords(Guide.Titled words) {
        return words.notice().stream().toList();
    }

    /** The notice of a step. */
    public List<Notice> ofStep(Step step) {
        return step.notice().stream().toList();
    }

    /** Where the app of a step is in the shop. */
    public List<String> apps(Step step) {
        return step.appAddress().stream().toList();
    }

    /** Other places where this school's people get it. */
    public List<Additions.Shop> shops(Step step) {
        return isGettingTheApp(step)
                ? audience().school().additions().shopsFor(audience().device().tag())
                : List.of();
    }

    /** What the school says of phones of people's own: where the first of them is needed. */
    public List<String> ownPhone(Step step) {
        boolean isFirst =
                open.guide().steps().filter(GuideParts::isForAnApp).limit(1).anyMatch(step::equals);
        String words = audience().school().ownPhone(audience().language());
        return isFirst && !words.isEmpty() ? List.of(words) : List.of();
    }

    private boolean isGettingTheApp(Step step) {
        boolean isNamed = open.guide().steps().anyMatch(one -> one.appAddress().isPresent());
        return isNamed ? step.appAddress().isPresent() : isForAnApp(step);
    }

    private static boolean isForAnApp(Step step) {
        return step.appAddress().isPresent()
                || step.wizard().filter(WizardStep.DOWNLOAD::equals).isPresent();
    }

    private Audience audience() {
        return open.guide().audience();
    }

    public List<Step.Video> videos(Step step) {
        return step.video().stream().toList();
    }

    /** What callouts of this guide ask, to be explained once. */
    public Set<Pointing> getPointings() {
        return open.guide().pointings();
    }

    /**
     * The language of a step's words where it is not the page's; else the attribute is left out.
     */
    public @Nullable String lang(Step step) {
        return step.isFallback() ? step.language().htmlLang() : null;
    }

    /** Which side those are read from; left out with the language. */
    public @Nullable String dir(Step step) {
        return step.isFallback() ? step.language().direction() : null;
    }

    private static boolean isAtComputer(Step step) {
        return step.pictures().stream().allMatch(picture -> picture.where() == Where.COMPUTER);
    }

    /**
     * How a step looks: its classes, by how many pictures it has and whether it is open. Pictures
     * of the computer alone stand below each other.
     */
    public String look(Step step) {
        String pictures =
                switch (step.pictures().size()) {
                    case 0 -> "";
                    case 1 -> " one-picture";
                    default -> isAtComputer(step) ? " one-picture" : " two-pictures";
                };
        boolean isCurrent = step.id().equals(open.asked().step());
        return "step card" + pictures + (isCurrent ? " current" : "");
    }
}
