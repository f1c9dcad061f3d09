package nl.tweestap.enrolment;

import nl.tweestap.authenticator.Channel;
import nl.tweestap.authenticator.PhoneNumber;

/**
 * Where the binding of a phone is.
 *
 * <pre>
 * EnterPhoneNumber → EnterPhoneCode ─ code accepted → bound
 * </pre>
 */
public sealed interface PhoneState extends State {

    /** A number is asked. */
    record EnterPhoneNumber() implements PhoneState {
        @Override
        public Step step() {
            return Step.PHONE;
        }

        EnterPhoneCode sent(PhoneNumber number, Channel channel) {
            return new EnterPhoneCode(number, channel);
        }

        @Override
        public Kept kept() {
            return Kept.NOTHING;
        }
    }

    /** A code was sent to a number that is not bound yet. */
    record EnterPhoneCode(PhoneNumber number, Channel channel) implements PhoneState {
        @Override
        public Step step() {
            return Step.PHONE_CODE;
        }

        @Override
        public Kept kept() {
            return Kept.number(number, channel);
        }
    }
}
