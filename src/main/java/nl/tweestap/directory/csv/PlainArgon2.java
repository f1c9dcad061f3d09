package nl.tweestap.directory.csv;

import com.password4j.Argon2Function;
import com.password4j.Password;

/** Computed in Java, on every machine. */
final class PlainArgon2 implements Argon2 {

    private static Argon2Function function() {
        return Argon2Function.getInstance(
                MEMORY_KIB, PASSES, LANES, HASH_LENGTH_BYTES, com.password4j.types.Argon2.ID);
    }

    @Override
    public String hash(String password) {
        return Password.hash(password)
                .addRandomSalt(SALT_LENGTH_BYTES)
                .with(function())
                .getResult();
    }

    @Override
    public boolean matches(String password, String hash) {
        if (!hash.startsWith(PREFIX)) {
            return false;
        }
        try {
            return Password.check(password, hash).with(function());
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
