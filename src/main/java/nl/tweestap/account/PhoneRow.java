package nl.tweestap.account;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.function.ToIntFunction;
import nl.tweestap.authenticator.Authenticator;
import nl.tweestap.authenticator.Channel;
import nl.tweestap.authenticator.Phone;
import nl.tweestap.authenticator.PhoneNumber;
import nl.tweestap.seal.Seal;
import org.jspecify.annotations.Nullable;

/** A phone in the database; its number is sealed. */
@Entity
@DiscriminatorValue("PHONE")
class PhoneRow extends AuthenticatorRow {

    /** Of the hash; ten thousand of them tell nobody apart who has not the key. */
    private static final int ENDING_DIGITS = 4;

    @Column @Nullable String number;

    @Enumerated(EnumType.STRING)
    @Column
    @Nullable Channel channel;

    /** Hash of the school and the last digits: see {@link Phones}. */
    @Column @Nullable String ending;

    @Override
    void write(Authenticator authenticator, Seal seal) {
        Phone phone = (Phone) authenticator;
        number = sealed(phone.number().e164(), seal);
        channel = phone.channel();
    }

    @Override
    Authenticator authenticator(Seal seal, ToIntFunction<String> unusedCodes) {
        return new Phone(
                id,
                name,
                boundAt,
                used(),
                new PhoneNumber(opened(number, seal)),
                Objects.requireNonNull(channel));
    }

    String number(Seal seal) {
        return opened(number, seal);
    }

    /** Of another school another one, so that two schools cannot be compared. */
    static String ending(String school, String digits, Seal seal) {
        String last = digits.substring(digits.length() - ENDING_DIGITS);
        return seal.keyedHash("ending/" + school + "/" + last);
    }

    @Override
    void end(String school, Seal seal) {
        ending = ending(school, number(seal), seal);
    }
}
