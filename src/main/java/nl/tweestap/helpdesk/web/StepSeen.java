package nl.tweestap.helpdesk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.tweestap.account.Account;
import nl.tweestap.account.Session;
import nl.tweestap.account.Sessions;
import nl.tweestap.account.web.DayWords;
import nl.tweestap.enrolment.UnderWay;
import nl.tweestap.guide.Device;
import nl.tweestap.guide.Guides;
import nl.tweestap.guide.Picture;
import nl.tweestap.guide.Step;
import nl.tweestap.guide.WizardStep;
import nl.tweestap.school.web.CurrentSchool;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.Settings;
import nl.tweestap.shell.Texts;
import nl.tweestap.text.Language;
import nl.tweestap.verifier.AttemptLimit;
import nl.tweestap.verifier.Standing;

/** Where the caller is in the wizard now, what went wrong there, and what they see. */
@Named("stepSeen")
@RequestScoped
public class StepSeen {

    @Inject PersonPage page;
    @Inject SeenNow now;
    @Inject AttemptLimit attempts;
    @Inject Sessions sessions;
    @Inject Guides guides;
    @Inject CurrentSchool school;
    @Inject CurrentAddress address;
    @Inject DayWords days;
    @Inject Settings settings;
    @Inject Texts texts;

    private Optional<UnderWay> run() {
        return now.run(page.seen());
    }

    public boolean isUnderWay() {
        return run().isPresent();
    }

    /** “Step 3 of 7: scan the code”. */
    public String getTitle() {
        return run().map(
                        run ->
                                texts.of(
                                        "helpdesk.person.step",
                                        run.number(),
                                        run.steps().size(),
                                        texts.get("enrolment." + run.step().slug() + ".name")))
                .orElse("");
    }

    /** For each step {@code done}, {@code current} or {@code todo}. */
    public List<String> getBars() {
        return run().map(
                        run ->
                                IntStream.rangeClosed(1, run.steps().size())
                                        .mapToObj(number -> bar(number, run.number()))
                                        .toList())
                .orElse(List.of());
    }

    private static String bar(int number, int current) {
        if (number == current) {
            return "is-current";
        }
        return number < current ? "is-done" : "";
    }

    /** Since when they are at it. */
    public String getSince() {
        return run().map(UnderWay::movedAt).map(this::moment).orElse("");
    }

    /** In the middle of a sentence: only the first letter of the day can be a capital. */
    private String moment(Instant at) {
        String day = days.day(at);
        return day.substring(0, 1).toLowerCase(address.language().locale())
                + day.substring(1)
                + " "
                + days.time(at);
    }

    /** What went wrong, most telling first; empty list when nothing did. */
    public List<String> getTrouble() {
        return Stream.of(paused(), undelivered(), wrong()).flatMap(Optional::stream).toList();
    }

    private Optional<String> paused() {
        return page.seen()
                .account()
                .map(Account::id)
                .map(attempts::standing)
                .filter(Standing::isPaused)
                .map(
                        standing ->
                                texts.of(
                                        "helpdesk.person.paused",
                                        days.time(standing.pausedUntil())));
    }

    private Optional<String> undelivered() {
        return sent().filter(UnderWay.Sent::hasFailed)
                .map(sent -> texts.of("helpdesk.person.undelivered", days.time(sent.at())));
    }

    private Optional<String> wrong() {
        return sent().filter(sent -> sent.wrong() > 0)
                .map(sent -> texts.of("helpdesk.person.wrong", sent.wrong(), sent.triesLeft()));
    }

    /** When the code they wait for went out; empty where they wait for none. */
    public String getSent() {
        return sent().filter(sent -> !sent.hasFailed())
                .map(
                        sent ->
                                texts.of(
                                        "helpdesk.person.sent-"
                                                + sent.channel().name().toLowerCase(Locale.ROOT),
                                        days.time(sent.at())))
                .orElse("");
    }

    private Optional<UnderWay.Sent> sent() {
        return run().flatMap(UnderWay::sent);
    }

    private Optional<WizardStep> wizardStep() {
        return run().flatMap(run -> WizardStep.ofTag(run.step().slug()));
    }

    /** The step of the guide, in the language of who reads it. */
    Optional<Step> step(Language language) {
        return school.get()
                .flatMap(
                        here ->
                                wizardStep()
                                        .flatMap(
                                                step ->
                                                        guides.step(
                                                                here, step, device(), language)));
    }

    /** The screens of the step, as the guide draws them. */
    public List<Picture> getPictures() {
        return step(address.language()).map(Step::pictures).orElse(List.of());
    }

    public Language getLanguage() {
        return address.language();
    }

    /** Where the guide explains the step: a path; empty where no guide does. */
    public String getGuidePath() {
        return guidePath(address.language());
    }

    String guidePath(Language language) {
        return school.get()
                .flatMap(
                        here ->
                                wizardStep()
                                        .flatMap(
                                                step ->
                                                        guides.helpAddress(
                                                                here, step, device(), language)))
                .orElse("");
    }

    /** The same to read out, without scheme. */
    public String getGuideAddress() {
        return settings.address().toString().replaceFirst("^https?://", "") + getGuidePath();
    }

    /** What the person seems to hold: what they signed in with, or the likeliest. */
    private Device device() {
        return page.seen().account().map(Account::id).map(sessions::of).orElse(List.of()).stream()
                .map(Session::browser)
                .flatMap(browser -> Device.guess("", browser).stream())
                .findFirst()
                .orElse(Device.IOS);
    }
}
