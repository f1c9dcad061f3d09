package nl.tweestap.verifier.sentcode;

import java.util.Optional;
import nl.tweestap.authenticator.Channel;
import nl.tweestap.authenticator.PhoneNumber;

/**
 * Where a code goes.
 *
 * @param authenticatorId the bound phone; empty while the phone is being bound
 * @param sender the school, as it is named in the message
 */
public record Target(
        PhoneNumber number, Channel channel, Optional<String> authenticatorId, String sender) {}
