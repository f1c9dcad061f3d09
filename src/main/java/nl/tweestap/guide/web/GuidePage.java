package nl.tweestap.guide.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;
import nl.tweestap.guide.Guide;
import nl.tweestap.guide.Step;
import nl.tweestap.school.School;
import nl.tweestap.school.web.AboutAccount;
import nl.tweestap.text.Language;

/** A guide, perhaps opened at one of its steps. */
@Named("guidePage")
@RequestScoped
public class GuidePage extends OpenPage {

    @Inject OpenGuide open;
    @Inject AboutAccount account;

    public Guide getGuide() {
        return open.guide();
    }

    public String getTitle() {
        return open.current()
                .map(
                        step ->
                                texts.of(
                                        "guide.page.step-title",
                                        step.number(),
                                        getGuide().stepCount(),
                                        step.title()))
                .orElseGet(() -> getGuide().title());
    }

    /** Which account it is for: that of this site, or that of Microsoft. */
    public String getAbout() {
        return getGuide().isOfWizard() ? account.getHere() : account.getMicrosoft();
    }

    /** “You are at step 3 of 13”, or how many steps there are. */
    public String getProgress() {
        return open.current()
                .map(step -> texts.of("guide.page.progress", step.number(), getGuide().stepCount()))
                .orElseGet(() -> texts.of("guide.page.steps", getGuide().stepCount()));
    }

    public boolean isCurrent(Step step) {
        return step.id().equals(asked().step());
    }

    /**
     * Whether the page opens with the step in sight: in a frame that would move the page around it.
     */
    public boolean isFocused(Step step) {
        return isCurrent(step) && !asked().view().isFramed();
    }

    /** “Part 2 of 4, 3 steps”. */
    public String chapterCount(Guide.Chapter chapter) {
        return texts.of(
                "guide.page.chapter",
                chapter.number(),
                getGuide().chapters().size(),
                chapter.steps().size());
    }

    /** The device the guide is for, as it stands in message keys. */
    public String getDeviceTag() {
        return getGuide().audience().device().tag();
    }

    public String stepPath(String step) {
        return open.at(step, open.choices());
    }

    /** What the link back to the place of a reference says. */
    public String wayBack(Step.Return from) {
        return from.number()
                .map(number -> texts.of("guide.page.return", number))
                .orElseGet(() -> texts.get("guide.page.return-part"));
    }

    /** Where the reader says whether a step worked. */
    public String feedbackPath(String step) {
        return getGuide().path().replaceFirst("/guides/", "/feedback/") + "/" + step;
    }

    /**
     * Where a teacher takes it along.
     *
     * @param step its id; empty for the whole guide
     */
    public String sharePath(String step) {
        String part = step.isEmpty() ? "" : "&part=step." + step;
        String device = asked().isGuessed() ? "" : "&device=" + getDeviceTag();
        return schoolPath(asked().language(), asked().school())
                + "/teach?guide="
                + getGuide().slug()
                + device
                + part;
    }

    public String stepUrl(String step) {
        return settings.address() + getGuide().path() + "/" + step;
    }

    /** When somebody last walked the guide on real devices; empty while nobody has. */
    public String getChecked() {
        DateTimeFormatter date =
                DateTimeFormatter.ofPattern("d MMMM uuuu", asked().language().locale());
        return getGuide().checked().map(date::format).orElse("");
    }

    /** What the school wants people to read afterwards; empty when nothing. */
    public String getReadingAddress() {
        return school().flatMap(School::readingAddress).orElse("");
    }

    public String getReadingLabel() {
        return school().map(school -> school.say("reading", asked().language())).orElse("");
    }

    @Override
    String path(Language language) {
        return open.here(language, open.choices());
    }

    @Override
    String canonicalPath(Language language) {
        return open.path(language, open.device());
    }
}
