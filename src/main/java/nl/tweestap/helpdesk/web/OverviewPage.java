package nl.tweestap.helpdesk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.tweestap.account.Notices;
import nl.tweestap.account.web.DayWords;
import nl.tweestap.enrolment.Step;
import nl.tweestap.helpdesk.log.Action;
import nl.tweestap.helpdesk.log.ActionLog;
import nl.tweestap.helpdesk.overview.ClassCount;
import nl.tweestap.helpdesk.overview.ClassCounts;
import nl.tweestap.helpdesk.overview.SecuredDays;
import nl.tweestap.helpdesk.overview.Stuck;
import nl.tweestap.helpdesk.overview.WizardPlaces;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.Texts;

/** How far the school is, for the lead of its helpdesk. */
@Named("overviewPage")
@RequestScoped
public class OverviewPage {

    /** Of weeks: a school year's half. */
    private static final int WEEKS = 20;

    /** Of the desk's own numbers: a month, whatever the month. */
    private static final int DAYS = 30;

    @Inject ClassCounts classes;
    @Inject SecuredDays days;
    @Inject WizardPlaces places;
    @Inject ActionLog log;
    @Inject DayWords dayWords;
    @Inject DeskEmployee employee;
    @Inject CurrentAddress address;
    @Inject InstantSource clock;
    @Inject Texts texts;

    private List<ClassCount> counted = List.of();

    private String school() {
        return employee.get().school();
    }

    /** Each class, by name. */
    public List<ClassCount> getClasses() {
        if (counted.isEmpty()) {
            counted = classes.of(school());
        }
        return counted;
    }

    /** All classes together. */
    public ClassCount getAll() {
        return getClasses().stream().reduce(new ClassCount("", 0, 0, 0, 0), ClassCount::plus);
    }

    /** One bar of a chart: how long it is beside the longest, 0 to 100. */
    public record Bar(String label, long amount, long percent) {}

    /** People who got their first way to sign in, by week, the oldest first. */
    public List<Bar> getWeeks() {
        LocalDate today = clock.instant().atZone(Notices.ZONE).toLocalDate();
        LocalDate first = SecuredDays.monday(today).minusWeeks(WEEKS - 1L);
        Map<LocalDate, Long> amounts = days.perWeek(school(), first);
        DateTimeFormatter day = DateTimeFormatter.ofPattern("d MMM", address.language().locale());
        return bars(
                first.datesUntil(today.plusDays(1), Period.ofWeeks(1))
                        .map(
                                monday ->
                                        Map.entry(
                                                day.format(monday),
                                                amounts.getOrDefault(monday, 0L))));
    }

    /** Where in the wizard people are, in its order. */
    public List<Bar> getFunnel() {
        Map<String, Long> amounts = places.perStep(school());
        return bars(
                Arrays.stream(Step.values())
                        .filter(step -> step != Step.DONE)
                        .map(
                                step ->
                                        Map.entry(
                                                texts.get("enrolment." + step.slug() + ".name"),
                                                amounts.getOrDefault(step.name(), 0L))));
    }

    public int getDays() {
        return DAYS;
    }

    /** What the desk did in these days, as its log has it. */
    public List<Bar> getDesk() {
        Map<Action, Long> counts =
                log.counts(school(), clock.instant().minus(Duration.ofDays(DAYS)));
        return bars(
                Arrays.stream(Action.values())
                        .filter(counts::containsKey)
                        .map(
                                action ->
                                        Map.entry(
                                                texts.get(action.words()),
                                                counts.getOrDefault(action, 0L))));
    }

    private static List<Bar> bars(Stream<Map.Entry<String, Long>> entries) {
        List<Map.Entry<String, Long>> all = entries.toList();
        long most = all.stream().mapToLong(Map.Entry::getValue).max().orElse(0);
        return all.stream()
                .map(
                        one ->
                                new Bar(
                                        one.getKey(),
                                        one.getValue(),
                                        most == 0 ? 0 : one.getValue() * 100 / most))
                .toList();
    }

    /** Somebody to ring up. */
    public record Waiting(String username, String step, String since, String path) {}

    public List<Waiting> getStuck() {
        Instant now = clock.instant();
        return places.stuck(school(), now).stream().map(this::waiting).toList();
    }

    private Waiting waiting(Stuck one) {
        String slug = one.step().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Waiting(
                one.username(),
                texts.get("enrolment." + slug + ".name"),
                dayWords.day(one.since()),
                address.path(HelpdeskPlaces.DESK) + "?q=" + HelpdeskPlaces.encoded(one.username()));
    }
}
