package nl.tweestap.school;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tweestap.authenticator.Channel;
import nl.tweestap.authenticator.PhoneNumber;
import nl.tweestap.school.School.Policy;

/**
 * By what a phone can be sent a code today: what its number can take and how its owner wants it,
 * held against what the school allows. One rule for who offers and for who sends, so that nothing
 * is offered that is not sent, and nothing sent that was not allowed.
 *
 * @param channels what may be offered; empty when nothing may
 * @param objection why nothing may
 */
public record Reach(List<Channel> channels, Optional<Objection> objection) {

    /** Why a phone cannot be sent a code; each has words in {@code text/verifier}. */
    public enum Objection {
        /** The school allows no numbers of this country. */
        COUNTRY,
        /** The school sends no codes at all. */
        NO_CODES,
        /** The number can only be called, and the school calls nobody. */
        NO_CALLS;

        /** The end of a message key: {@code no-calls}. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Reach {
        channels = List.copyOf(channels);
    }

    /**
     * What may be offered for a number.
     *
     * @param own how its owner wants the code: who wants to be called is called, where the school
     *     calls; who wants a text message may be called instead
     */
    public static Reach of(Policy policy, PhoneNumber number, Channel own) {
        Optional<Phonenumber.PhoneNumber> known = known(number);
        if (known.filter(one -> policy.countries().contains(country(one))).isEmpty()) {
            return none(Objection.COUNTRY);
        }
        boolean isOnlyCalled = isOnlyCalled(known.get(), own);
        List<Channel> allowed = Stream.of(Channel.values()).filter(policy::allows).toList();
        List<Channel> open =
                allowed.stream()
                        .filter(channel -> channel == Channel.VOICE || !isOnlyCalled)
                        .toList();
        if (open.isEmpty()) {
            return none(allowed.isEmpty() ? Objection.NO_CODES : Objection.NO_CALLS);
        }
        boolean isWished = own == Channel.VOICE && open.contains(own);
        return new Reach(isWished ? List.of(own) : open, Optional.empty());
    }

    private static Reach none(Objection why) {
        return new Reach(List.of(), Optional.of(why));
    }

    private static Optional<Phonenumber.PhoneNumber> known(PhoneNumber number) {
        try {
            return Optional.of(PhoneNumberUtil.getInstance().parse(number.e164(), ""));
        } catch (NumberParseException ofNoCountry) {
            return Optional.empty();
        }
    }

    private static String country(Phonenumber.PhoneNumber number) {
        return String.valueOf(PhoneNumberUtil.getInstance().getRegionCodeForNumber(number));
    }

    /** Where the number itself does not tell, it was proven by a call and by nothing else. */
    private static boolean isOnlyCalled(Phonenumber.PhoneNumber number, Channel own) {
        PhoneNumberType type = PhoneNumberUtil.getInstance().getNumberType(number);
        return type == PhoneNumberType.FIXED_LINE
                || (type == PhoneNumberType.FIXED_LINE_OR_MOBILE && own == Channel.VOICE);
    }

    /** Whether a code may go out by this channel. */
    public boolean allows(Channel channel) {
        return channels.contains(channel);
    }

    /** Whether this is why nothing may go out. */
    public boolean isObjectedTo(Objection why) {
        return objection.filter(why::equals).isPresent();
    }
}
