package nl.tweestap.enrolment;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Optional;
import nl.tweestap.authenticator.Channel;
import nl.tweestap.authenticator.PhoneNumber;
import nl.tweestap.school.Reach;
import nl.tweestap.school.Reach.Objection;
import nl.tweestap.school.School.Policy;
import nl.tweestap.text.TypedText;

/**
 * A telephone number as somebody typed it, read with libphonenumber: 06…, +31 6…, 0031….
 *
 * @param number empty when it cannot be used
 */
public record TypedNumber(Problem problem, Optional<PhoneNumber> number) {

    /** Far more than any number with spaces; more is not looked at. */
    static final int MAX_LENGTH = 40;

    /** Why a number cannot be used; each has words in {@code text/enrolment}. */
    public enum Problem {
        NONE,
        /** Not a number of this country, or no number at all. */
        UNREADABLE,
        /** A number of a country that the school does not allow. */
        COUNTRY,
        /** A fixed line takes calls, no SMS. */
        FIXED_LINE,
        /** Premium, shared cost, internet telephony: no proof of a phone (SP 800-63B-4 §3.1.3). */
        KIND;

        /** Whether another kind of number would do; which one depends on what the school allows. */
        public boolean isOfKind() {
            return this == FIXED_LINE || this == KIND;
        }
    }

    /**
     * Reads a number.
     *
     * @param country ISO 3166 code for numbers typed without one
     */
    public static TypedNumber parse(String typed, String country, Channel channel, Policy policy) {
        if (typed.length() > MAX_LENGTH) {
            return refused(Problem.UNREADABLE);
        }
        PhoneNumberUtil library = PhoneNumberUtil.getInstance();
        try {
            Phonenumber.PhoneNumber parsed = library.parse(TypedText.clean(typed), country);
            if (!library.isValidNumber(parsed) || parsed.hasExtension()) {
                return refused(Problem.UNREADABLE);
            }
            PhoneNumber number = new PhoneNumber(library.format(parsed, PhoneNumberFormat.E164));
            Reach reach = Reach.of(policy, number, channel);
            return reach.isObjectedTo(Objection.COUNTRY)
                    ? refused(Problem.COUNTRY)
                    : ofKind(library.getNumberType(parsed), reach.allows(channel), number);
        } catch (NumberParseException unreadable) {
            return refused(Problem.UNREADABLE);
        }
    }

    /** As people write it, the country included: {@code +31 6 12345678}. */
    public static String written(PhoneNumber number) {
        return PhoneNumberUtil.getInstance()
                .format(parsed(number), PhoneNumberFormat.INTERNATIONAL);
    }

    /** ISO 3166 code of the country a number belongs to. */
    public static String country(PhoneNumber number) {
        return PhoneNumberUtil.getInstance().getRegionCodeForNumber(parsed(number));
    }

    private static Phonenumber.PhoneNumber parsed(PhoneNumber number) {
        try {
            return PhoneNumberUtil.getInstance().parse(number.e164(), "");
        } catch (NumberParseException itWasReadBefore) {
            throw new IllegalStateException(itWasReadBefore);
        }
    }

    private static TypedNumber ofKind(
            PhoneNumberUtil.PhoneNumberType type, boolean isReached, PhoneNumber number) {
        return switch (type) {
            case MOBILE, FIXED_LINE_OR_MOBILE -> new TypedNumber(Problem.NONE, Optional.of(number));
            case FIXED_LINE ->
                    isReached
                            ? new TypedNumber(Problem.NONE, Optional.of(number))
                            : refused(Problem.FIXED_LINE);
            case TOLL_FREE,
                    PREMIUM_RATE,
                    SHARED_COST,
                    VOIP,
                    PERSONAL_NUMBER,
                    PAGER,
                    UAN,
                    VOICEMAIL,
                    UNKNOWN ->
                    refused(Problem.KIND);
        };
    }

    private static TypedNumber refused(Problem problem) {
        return new TypedNumber(problem, Optional.empty());
    }
}
