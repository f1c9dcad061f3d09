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
import nl.tweestap.text.Words;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What an SMS or a call with a code says. The SMS ends with the line that browsers read
 * ({@code @host #123456}, WICG "origin-bound one-time codes") and fits one part in the GSM-7
 * alphabet.
 */
@ApplicationScoped
public class CodeMessages {

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
        return Gsm7.of(Words.of("verifier.code.sms", account.locale(), sender, code.digits()))
                + "\n@"
                + address.getHost()
                + " #"
                + code.digits();
    }

    private static String call(Account account, String sender, OneTimeCode code) {
        return Words.of(
                "verifier.code.call",
                account.locale(),
                sender,
                String.join(", ", code.digits().split("")));
    }
}
