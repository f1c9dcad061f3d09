package nl.tweestap.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.tweestap.account.Actor;
import nl.tweestap.account.ClockTime;
import nl.tweestap.account.Notices;
import nl.tweestap.shell.BrowserName;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.Texts;

/** Days as people say them: today, yesterday, Thursday 19 November. */
@RequestScoped
public class DayWords {

    @Inject CurrentAddress address;
    @Inject InstantSource clock;
    @Inject Texts texts;

    /** {@code today}, {@code yesterday}, or the day. */
    public String day(Instant moment) {
        LocalDate day = moment.atZone(Notices.ZONE).toLocalDate();
        LocalDate today = clock.instant().atZone(Notices.ZONE).toLocalDate();
        if (day.equals(today)) {
            return texts.get("account.page.today");
        }
        return day.equals(today.minusDays(1))
                ? texts.get("account.page.yesterday")
                : day.format(DateTimeFormatter.ofPattern("EEEE d MMMM", locale()));
    }

    /** Without the year where it is this one. */
    public String date(Instant moment) {
        LocalDate day = moment.atZone(Notices.ZONE).toLocalDate();
        boolean isThisYear =
                day.getYear() == clock.instant().atZone(Notices.ZONE).toLocalDate().getYear();
        return day.format(
                DateTimeFormatter.ofPattern(isThisYear ? "d MMMM" : "d MMMM yyyy", locale()));
    }

    /** When something was used last, to the minute: two apps of one maker differ by it. */
    String used(Instant moment) {
        return texts.of("account.page.used", day(moment) + " " + time(moment));
    }

    String neverUsed() {
        return texts.get("account.page.never-used");
    }

    public String time(Instant moment) {
        return ClockTime.of(moment);
    }

    /** Where something was done: in a browser, or at the service desk. */
    public String where(String browser) {
        return Actor.employee(browser)
                .map(name -> texts.of("account.page.desk", name))
                .orElseGet(
                        () -> BrowserName.said(browser, texts.get("account.page.browser-unknown")));
    }

    /** What somebody calls an authenticator. */
    public String given(String name) {
        return GivenName.in(address.language(), address.languages().all(), name);
    }

    private Locale locale() {
        return Locale.forLanguageTag(address.getHtmlLang());
    }
}
