package nl.tweestap.enrolment;

import java.util.Optional;
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

    /** The same page for another session, which does not get to read the number. */
    PhoneState unseen();

    /**
     * A number is asked.
     *
     * @param left the number that was left by going back: it stands there to be mended
     */
    record EnterPhoneNumber(Optional<EnterPhoneCode> left) implements PhoneState {

        /** Nothing was typed here yet. */
        static final EnterPhoneNumber EMPTY = new EnterPhoneNumber(Optional.empty());

        @Override
        public Step step() {
            return Step.PHONE;
        }

        EnterPhoneCode sent(PhoneNumber number, Channel channel) {
            return new EnterPhoneCode(number, channel, true);
        }

        @Override
        public EnterPhoneNumber unseen() {
            return EMPTY;
        }

        @Override
        public Kept kept() {
            return left.map(EnterPhoneCode::kept).orElse(Kept.NOTHING);
        }
    }

    /**
     * A code was sent to a number that is not bound yet.
     *
     * @param isTypedHere whether the number was typed in this session: then it may stand there in
     *     full, so that a slip is seen
     */
    record EnterPhoneCode(PhoneNumber number, Channel channel, boolean isTypedHere)
            implements PhoneState {
        @Override
        public Step step() {
            return Step.PHONE_CODE;
        }

        EnterPhoneNumber again() {
            return isTypedHere ? new EnterPhoneNumber(Optional.of(this)) : EnterPhoneNumber.EMPTY;
        }

        @Override
        public EnterPhoneCode unseen() {
            return new EnterPhoneCode(number, channel, false);
        }

        @Override
        public Kept kept() {
            return Kept.number(number, channel, isTypedHere);
        }
    }
}
