package nl.tweestap.guide.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import nl.tweestap.guide.Followed;
import nl.tweestap.guide.Guide;
import nl.tweestap.guide.Step;
import nl.tweestap.guide.WizardStep;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.CurrentUser;
import nl.tweestap.shell.Texts;

/**
 * Follow along: for somebody signed in the steps of our own wizard are ticked as they are really
 * done, and the one that is next can be done now. Others tick by hand, in their browser.
 */
@Named("guideFollowing")
@RequestScoped
public class GuideFollowing {

    @Inject OpenGuide open;
    @Inject GuideQuestions questions;
    @Inject GuideSeen seen;
    @Inject CurrentAddress address;
    @Inject CurrentUser user;
    @Inject Texts texts;

    /** Whether we know how far this reader is, for this guide. */
    public boolean isPersonal() {
        return open.followed().isPresent();
    }

    /** Whether signing in would make the guide follow along. */
    public boolean isOffered() {
        boolean couldFollow = open.guide().isOfWizard() && open.guide().follows();
        return couldFollow && !isPersonal() && user.isSignInSetUp();
    }

    /** Whether the guide would be another one for somebody signed in. */
    public boolean isFollowing() {
        return open.guide().follows() && !open.asked().view().isFramed();
    }

    /** Where a script asks whether the reader is further by now. */
    public String getAskedAt() {
        return address.path(GuidePlaces.FOLLOWED);
    }

    /** How far the reader was when this page was made; empty for a stranger. */
    public String getMark() {
        return open.followed().map(Followed::mark).orElse("");
    }

    public String getSignIn() {
        return address.path("sign-in") + "?to=" + open.guide().path();
    }

    /** {@code rpo app ios}: under which name a browser keeps ticks and answers. */
    public String getKeptUnder() {
        Guide guide = open.guide();
        return open.asked().school() + " " + guide.slug() + " " + open.device().tag();
    }

    public boolean isDone(Step step) {
        return questions.isDone(step) || isBehind(step);
    }

    private boolean isBehind(Step step) {
        return open.guide().isOfWizard()
                && open.followed()
                        .flatMap(followed -> step.wizard().filter(followed.done()::contains))
                        .isPresent();
    }

    /** Why a step is folded away: done, or not needed; nothing when it is to be read. */
    public String folded(Step step) {
        if (isDone(step)) {
            return texts.of("guide.page.done", step.number(), step.title());
        }
        return isSkipped(step) ? texts.of("guide.page.skipped", step.number(), step.title()) : "";
    }

    /** “3 of 10 steps done”. */
    public String getProgress() {
        return progress(open.guide().steps().toList());
    }

    /** The same for one chapter. */
    public String progress(Guide.Chapter chapter) {
        return progress(chapter.steps());
    }

    /** Steps that this reader skips are not counted: all that is left can be done. */
    private String progress(List<Step> steps) {
        long done = steps.stream().filter(this::isDone).count();
        long needless = steps.stream().filter(step -> !isDone(step) && isSkipped(step)).count();
        return texts.of("guide.page.done-count", done, steps.size() - needless);
    }

    private boolean isSkipped(Step step) {
        return questions.isSkipped(step) || seen.isNotMet(step);
    }

    /** The chapter a step is in, for counting by hand. */
    public String chapter(Step step) {
        return open.guide().chapters().stream()
                .filter(
                        chapter ->
                                chapter.steps().stream()
                                        .anyMatch(one -> one.id().equals(step.id())))
                .map(Guide.Chapter::id)
                .findFirst()
                .orElse("");
    }

    /** The wizard's page on which this step is done now; empty when it is not its turn. */
    public String now(Step step) {
        return next().filter(next -> open.guide().isOfWizard())
                .filter(next -> step.wizard().filter(next::equals).isPresent())
                .map(next -> address.path("enrol/" + next.tag()))
                .orElse("");
    }

    private Optional<WizardStep> next() {
        return open.followed().flatMap(Followed::next);
    }
}
