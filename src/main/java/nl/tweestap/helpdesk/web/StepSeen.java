package nl.tweestap.helpdesk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
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
import nl.tweestap.helpdesk.StepMailing;
import nl.tweestap.school.web.CurrentSchool;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.Response;
import nl.tweestap.shell.Settings;
import nl.tweestap.shell.Texts;
import nl.tweestap.shell.ToldOnce;
import nl.tweestap.text.Language;
import nl.tweestap.verifier.AttemptLimit;
import nl.tweestap.verifier.Standing;

/** Where the caller is in the wizard now, what went wrong there, and what they see. */
@Named("stepSeen")
@RequestScoped
public class StepSeen {

    /** The words that are told once after the button. */
    private static final String MAILED = "mailed";

    private static final String UNREACHABLE = "unreachable";
    private static final String TOO_MANY = "too-many";
    private static final List<String> ANSWERS = List.of(MAILED, UNREACHABLE, TOO_MANY);

    @Inject PersonPage page;
    @Inject DeskEmployee employee;
    @Inject SeenNow now;
    @Inject StepMailing mailing;
    @Inject AttemptLimit attempts;
    @Inject Sessions sessions;
    @Inject Guides guides;
    @Inject CurrentSchool school;
    @Inject CurrentAddress address;
    @Inject DayWords days;
    @Inject Settings settings;
    @Inject ToldOnce told;
    @Inject HttpServletRequest request;
    @Inject Response response;
    @Inject Texts texts;

    private String answer = "";

    /** Sends the address of the step, when that was asked. */
    public void load() throws IOException {
        if (page.isFound() && request.getMethod().equals("POST")) {
            mail();
        } else {
            answer =
                    Optional.ofNullable(request.getParameter("told"))
                            .filter(ANSWERS::contains)
                            .filter(told::take)
                            .orElse("");
        }
    }

    private void mail() throws IOException {
        Optional<Account> account = page.seen().account();
        String word =
                account.isPresent() && step().isPresent()
                        ? word(send(account.get(), step().get()))
                        : UNREACHABLE;
        told.leave(word);
        response.redirect(address.path(page.path("")) + "?told=" + word);
    }

    private StepMailing.Answer send(Account to, Step step) {
        return mailing.send(employee.get(), page.personId(), to, getGuidePath(), step.title());
    }

    private static String word(StepMailing.Answer answer) {
        return switch (answer) {
            case SENT -> MAILED;
            case UNREACHABLE -> UNREACHABLE;
            case TOO_MANY -> TOO_MANY;
        };
    }

    /** What came of the button just now, as the end of a message key; else empty. */
    public String getAnswer() {
        return answer;
    }

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

    private Optional<Step> step() {
        return school.get()
                .flatMap(
                        here ->
                                wizardStep()
                                        .flatMap(
                                                step ->
                                                        guides.step(
                                                                here,
                                                                step,
                                                                device(),
                                                                address.language())));
    }

    /** The screens of the step, as the guide draws them. */
    public List<Picture> getPictures() {
        return step().map(Step::pictures).orElse(List.of());
    }

    public Language getLanguage() {
        return address.language();
    }

    /** Where the guide explains the step: a path; empty where no guide does. */
    public String getGuidePath() {
        return school.get()
                .flatMap(
                        here ->
                                wizardStep()
                                        .flatMap(
                                                step ->
                                                        guides.helpAddress(
                                                                here,
                                                                step,
                                                                device(),
                                                                address.language())))
                .orElse("");
    }

    /** The same to read out, without scheme. */
    public String getGuideAddress() {
        return settings.address().toString().replaceFirst("^https?://", "") + getGuidePath();
    }

    public boolean isMailable() {
        return page.seen().account().filter(Account::isReachable).isPresent();
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
