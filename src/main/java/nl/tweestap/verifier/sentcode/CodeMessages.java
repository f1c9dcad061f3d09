package nl.tweestap.verifier.sentcode;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import nl.tweestap.account.Account;
import nl.tweestap.authenticator.Channel;
import nl.tweestap.authenticator.OneTimeCode;
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

    @Inject Schools schools;

    @Inject
    @ConfigProperty(name = "tweestap.address")
    URI address;

    Message message(Account account, Target target, OneTimeCode code) {
        String school = account.school();
        String number = target.number().e164();
        return target.channel() == Channel.SMS
                ? new Message(school, Medium.SMS, number, "", sms(account, target.sender(), code))
                : new Message(
                        school, Medium.VOICE, number, "", call(account, target.sender(), code));
    }

    String sms(Account account, String sender, OneTimeCode code) {
        return Gsm7.of(Words.of(SMS, written(account), sender, code.digits()))
                + "\n@"
                + address.getHost()
                + " #"
                + code.digits();
    }

    /** A language whose letters no SMS has would be question marks: English then. */
    private Language written(Account account) {
        Language language = language(account);
        return Gsm7.spells(Words.of(SMS, language)) ? language : Language.ENGLISH;
    }

    private Language language(Account account) {
        return schools.language(account.school(), account.language());
    }

    private String call(Account account, String sender, OneTimeCode code) {
        return Words.of(
                "verifier.code.call",
                language(account),
                sender,
                String.join(", ", code.digits().split("")));
    }
}
