package nl.tweestap.guide.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.tweestap.guide.Device;
import nl.tweestap.guide.Guide;
import nl.tweestap.guide.Guides;
import nl.tweestap.guide.Step;
import nl.tweestap.school.School;
import nl.tweestap.text.Language;

/** A guide, perhaps opened at one of its steps. */
@Named("guidePage")
@RequestScoped
public class GuidePage extends OpenPage {

    @Inject Guides guides;

    private Optional<Guide> loaded = Optional.empty();

    public Guide getGuide() {
        if (loaded.isEmpty()) {
            loaded =
                    school().flatMap(
                                    school ->
                                            guides.guide(
                                                    school,
                                                    asked().guide(),
                                                    device(),
                                                    asked().language()));
        }
        return loaded.orElseThrow();
    }

    private Device device() {
        return asked().device().orElse(AskedPages.UNKNOWN_DEVICE);
    }

    public String getTitle() {
        return currentStep()
                .map(
                        step ->
                                texts.of(
                                        "guide.page.step-title",
                                        step.number(),
                                        getGuide().stepCount(),
                                        step.title()))
                .orElseGet(() -> getGuide().title());
    }

    private Optional<Step> currentStep() {
        return getGuide().step(asked().step());
    }

    /** “You are at step 3 of 13”, or how many steps there are. */
    public String getProgress() {
        return currentStep()
                .map(step -> texts.of("guide.page.progress", step.number(), getGuide().stepCount()))
                .orElseGet(() -> texts.of("guide.page.steps", getGuide().stepCount()));
    }

    public boolean isCurrent(Step step) {
        return step.id().equals(asked().step());
    }

    /** Whether the reader's answer makes this step superfluous. */
    public boolean isSkipped(Step step) {
        return answer().stream().anyMatch(answer -> answer.skips().contains(step.id()));
    }

    public boolean isAnswered() {
        return answer().isPresent();
    }

    private Optional<Guide.Answer> answer() {
        return getGuide().question().stream()
                .flatMap(question -> question.answers().stream())
                .filter(answer -> answer.id().equals(asked().answer()))
                .findFirst();
    }

    /** Each answer leads to the step to begin at, and says so. */
    public List<Choice> getAnswers() {
        List<Choice> answers = new ArrayList<>();
        for (Guide.Question question : getGuide().question().stream().toList()) {
            for (Guide.Answer answer : question.answers()) {
                answers.add(
                        new Choice(
                                texts.of("guide.page.answer", answer.label(), answer.number()),
                                stepPath(answer.beginsAt())
                                        + "?"
                                        + question.id()
                                        + "="
                                        + answer.id(),
                                answer.id().equals(asked().answer()),
                                "",
                                ""));
            }
        }
        return answers;
    }

    public String stepPath(String step) {
        return getGuide().path() + "/" + step;
    }

    public String stepUrl(String step) {
        return settings.address() + stepPath(step);
    }

    /** When somebody last walked the guide on real devices; empty while nobody has. */
    public String getChecked() {
        DateTimeFormatter date =
                DateTimeFormatter.ofPattern("d MMMM uuuu", asked().language().locale());
        return getGuide().checked().map(date::format).orElse("");
    }

    /** What we think the reader holds, in words; empty when the address says it. */
    public String getGuess() {
        if (!asked().isGuessed()) {
            return "";
        }
        return asked().device()
                .map(device -> texts.of("guide.page.guess", shortName(device)))
                .orElseGet(() -> texts.of("guide.page.no-guess", shortName(device())));
    }

    /** The same guide on each device. */
    public List<Choice> getDevices() {
        return getGuide().devices().stream()
                .map(
                        device ->
                                new Choice(
                                        shortName(device),
                                        guidePath(asked().language(), device),
                                        device == device(),
                                        "",
                                        device == Device.OTHER ? "call" : "phone"))
                .toList();
    }

    /** What the school wants people to read afterwards; empty when nothing. */
    public String getReadingAddress() {
        return school().flatMap(School::readingAddress).orElse("");
    }

    public String getReadingLabel() {
        return school().map(school -> school.say("reading", asked().language())).orElse("");
    }

    private String guidePath(Language language, Device device) {
        return schoolPath(language, asked().school())
                + "/guides/"
                + asked().guide()
                + "/"
                + device.tag();
    }

    @Override
    String path(Language language) {
        String step = asked().step().isEmpty() ? "" : "/" + asked().step();
        String answer =
                getGuide()
                        .question()
                        .filter(question -> isAnswered())
                        .map(question -> "?" + question.id() + "=" + asked().answer())
                        .orElse("");
        return guidePath(language, device()) + step + answer;
    }

    @Override
    String canonicalPath(Language language) {
        return guidePath(language, device());
    }
}
