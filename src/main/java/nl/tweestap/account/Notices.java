package nl.tweestap.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
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
import nl.tweestap.text.Words;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells people by mail what was changed on their account, and how to object (SP 800-63B-4 §4.6).
 * Never by the phone that was changed.
 */
@ApplicationScoped
public class Notices {

    /** Schools that run this are in the Netherlands. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @Inject Outbox outbox;
    @Inject InstantSource clock;

    @Inject
    @ConfigProperty(name = "tweestap.address")
    URI address;

    /** Of something that happened to one authenticator. */
    public void send(Account account, Event event, Authenticator authenticator) {
        Locale locale = account.locale();
        String kind = Words.of("account.kind." + authenticator.kind().slug(), locale);
        String subject = Words.of(subjectKey(event), locale, kind);
        write(account, event, subject, subject + " (" + authenticator.label() + ")");
    }

    /** Of something that happened to the account as a whole. */
    public void send(Account account, Event event) {
        String subject = Words.of(subjectKey(event), account.locale());
        write(account, event, subject, subject);
    }

    private void write(Account account, Event event, String subject, String what) {
        Locale locale = account.locale();
        String body =
                Words.of(
                        "account.notice.body",
                        locale,
                        account.displayName(),
                        what,
                        time(locale),
                        Words.of(objectionKey(event), locale),
                        address + "/" + account.language() + "/" + account.school() + "/account");
        outbox.write(new Message(account.school(), Medium.MAIL, account.mail(), subject, body));
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

    private String time(Locale locale) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(Locale.forLanguageTag(locale.getLanguage()))
                .format(clock.instant().atZone(ZONE));
    }
}
