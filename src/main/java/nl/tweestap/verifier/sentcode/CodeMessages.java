package nl.tweestap.verifier.sentcode;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.regex.Pattern;
import nl.tweestap.account.Account;
import nl.tweestap.authenticator.Channel;
import nl.tweestap.authenticator.OneTimeCode;
import nl.tweestap.authenticator.PhoneNumber;
import nl.tweestap.delivery.Gsm7;
import nl.tweestap.delivery.Medium;
import nl.tweestap.delivery.Message;
import nl.tweestap.school.Schools;
import nl.tweestap.text.Language;
import nl.tweestap.text.Words;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What an SMS or a call with a code says. The SMS ends with the line that browsers read
 * ({@code @host #123456}, WICG "origin-bound one-time codes") and fits one part in the GSM-7
 * alphabet.
 */
@ApplicationScoped
public class CodeMessages {

    private static final String SMS = "verifier.code.sms";
    private static final String WORD = "verifier.code.word";
    private static final String CHECK = "verifier.code.check-sms";

    /** Of the letters an SMS has. */
    private static final int ONE_PART = 160;

    /** How a page is named where all of its address does not fit. */
    private static final Pattern SITE_AND_SCHOOL = Pattern.compile("^[^/]+/[^/]+/[^/]+");

    @Inject Schools schools;

    @Inject
    @ConfigProperty(name = "tweestap.address")
    URI address;

    Message message(Account account, Target target, OneTimeCode code) {
        String school = account.school();
        String number = target.number().e164();
        return target.channel() == Channel.SMS
                ? new Message(school, Medium.SMS, number, "", sms(account, target, code))
                : new Message(school, Medium.VOICE, number, "", call(account, target, code));
    }

    private String sms(Account account, Target target, OneTimeCode code) {
        return target.onlyAt().isEmpty()
                ? sms(account, target.sender(), code)
                : checkSms(account, target, code);
    }

    /** Without the line that browsers read: they would offer the code on any page of ours. */
    private String checkSms(Account account, Target target, OneTimeCode code) {
        Language language = written(account, CHECK);
        String whole = target.onlyAt();
        String full = Words.of(CHECK, language, target.sender(), code.digits(), whole);
        if (full.length() <= ONE_PART) {
            return Gsm7.of(full);
        }
        String end = SITE_AND_SCHOOL.matcher(whole).replaceFirst("...");
        return Gsm7.of(Words.of(CHECK, language, target.sender(), code.digits(), end));
    }

    /** What a message with words to be said aloud says. */
    Message spoken(Account account, PhoneNumber number, String sender, String words) {
        String text = Words.of(WORD, written(account, WORD), sender, words);
        return new Message(account.school(), Medium.SMS, number.e164(), "", Gsm7.of(text));
    }

    String sms(Account account, String sender, OneTimeCode code) {
        return Gsm7.of(Words.of(SMS, written(account, SMS), sender, code.digits()))
                + "\n@"
                + address.getHost()
                + " #"
                + code.digits();
    }

    private Language written(Account account, String key) {
        return Gsm7.written(key, language(account));
    }

    private Language language(Account account) {
        return schools.language(account.school(), account.language());
    }

    private String call(Account account, Target target, OneTimeCode code) {
        return Words.of(
                target.onlyAt().isEmpty() ? "verifier.code.call" : "verifier.code.check-call",
                language(account),
                target.sender(),
                String.join(", ", code.digits().split("")));
    }
}
