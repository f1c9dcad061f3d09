package nl.tweestap.verifier.sentcode;

import java.util.Optional;
import nl.tweestap.authenticator.Channel;
import nl.tweestap.authenticator.Phone;
import nl.tweestap.authenticator.PhoneNumber;

/**
 * Where a code goes.
 *
 * @param own how its owner wants codes: what was chosen when it was bound
 * @param channel how this one goes
 * @param authenticatorId the bound phone; empty while the phone is being bound
 * @param sender the school, as it is named in the message
 * @param onlyAt the one page where it can be typed, as the message names it; empty text for a code
 *     that signs in or binds
 */
public record Target(
        PhoneNumber number,
        Channel own,
        Channel channel,
        Optional<String> authenticatorId,
        String sender,
        String onlyAt) {

    /** A phone that is bound. */
    public static Target of(Phone phone, Channel channel, String sender) {
        return onlyAt("", phone, channel, sender);
    }

    /** A phone that is bound, for a code that signs nobody in. */
    public static Target onlyAt(String page, Phone phone, Channel channel, String sender) {
        return new Target(
                phone.number(), phone.channel(), channel, Optional.of(phone.id()), sender, page);
    }

    /** A phone that is being bound. */
    public static Target unbound(PhoneNumber number, Channel own, Channel channel, String sender) {
        return new Target(number, own, channel, Optional.empty(), sender, "");
    }
}
