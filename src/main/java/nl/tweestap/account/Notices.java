package nl.tweestap.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import nl.tweestap.account.History.Event;
import nl.tweestap.authenticator.Authenticator;
import nl.tweestap.delivery.Medium;
import nl.tweestap.delivery.Message;
import nl.tweestap.delivery.Outbox;
import nl.tweestap.school.School;
import nl.tweestap.school.Schools;
import nl.tweestap.text.Language;
import nl.tweestap.text.Words;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells people by mail what was changed on their account, and how to object (SP 800-63B-4 §4.6): a
 * mail one believes says whose account it is, what happened, when and from where, what to do if it
 * was somebody else, and whom to call. Never by the phone that was changed; who has no mail address
 * is not told, and reads that on the account page.
 */
@ApplicationScoped
public class Notices {

    /** Schools that run this are in the Netherlands. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @Inject Outbox outbox;
    @Inject Schools schools;
    @Inject InstantSource clock;

    @Inject
    @ConfigProperty(name = "tweestap.address")
    URI address;

    /**
     * Of something that happened to one authenticator.
     *
     * @param browser where it was done, in a word or two
     */
    public void send(Account account, Event event, Authenticator authenticator, String browser) {
        Language language = language(account);
        String kind = Words.of("account.kind." + authenticator.kind().slug(), language);
        String what = Words.of(subjectKey(event), language, kind);
        String label = authenticator.label();
        String which = label.equals(kind) ? what : what + " (" + label + ")";
        write(account, event, what, which, browser);
    }

    /** Of something that happened to the account as a whole. */
    public void send(Account account, Event event, String browser) {
        String what = Words.of(subjectKey(event), language(account));
        write(account, event, what, what, browser);
    }

    private void write(Account account, Event event, String subject, String what, String browser) {
        if (!account.isReachable()) {
            return;
        }
        School school = schools.find(account.school()).orElseThrow();
        String titled =
                Words.of("account.notice.subject", language(account), school.shortName(), subject);
        String body = body(account, school, objectionKey(event), what, browser);
        outbox.write(new Message(school.slug(), Medium.MAIL, account.mail(), titled, body));
    }

    private String body(
            Account account, School school, String objection, String what, String browser) {
        Language language = language(account);
        String phone = school.helpdesk().phone();
        String hours = school.say("hours", language);
        String page = address + "/" + language.tag() + "/" + account.school() + "/account";
        return Words.of(
                "account.notice.body",
                language,
                account.displayName(),
                what,
                account.username() + " (" + account.mail() + ")",
                time(language),
                where(browser, language),
                Words.of(objection, language, phone, hours, page),
                school.name(),
                phone,
                school.helpdesk().mail());
    }

    private static String where(String browser, Language language) {
        boolean isUnknown = browser.startsWith("?");
        return isUnknown ? Words.of("account.notice.browser-unknown", language) : browser;
    }

    private Language language(Account account) {
        return schools.language(account.school(), account.language());
    }

    private static String subjectKey(Event event) {
        return "account.notice."
                + event.name().toLowerCase(Locale.ROOT).replace('_', '-')
                + ".subject";
    }

    /** Whoever types wrong codes has come past the password. */
    private static String objectionKey(Event event) {
        boolean isPasswordKnown = event == Event.PAUSED || event == Event.AUTHENTICATOR_DISABLED;
        return isPasswordKnown ? "account.notice.objection-password" : "account.notice.objection";
    }

    /** “26 november 2026 om 1.46 uur”. */
    public String time(Language language) {
        Instant now = clock.instant();
        String day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(Locale.forLanguageTag(language.htmlLang()))
                        .format(now.atZone(ZONE));
        return Words.of("account.notice.time", language, day, ClockTime.of(now));
    }
}
