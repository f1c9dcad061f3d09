package nl.tweestap.directory.csv;

/**
 * Argon2id (RFC 9106) as OWASP advises it: 19 MiB, two passes, one lane. Two ways to compute it,
 * with one outcome: hashes in PHC form, so that what one way made the other one reads.
 */
interface Argon2 {

    int MEMORY_KIB = 19 * 1024;
    int PASSES = 2;
    int LANES = 1;
    int HASH_LENGTH_BYTES = 32;

    /** SP 800-63B-4 §3.1.1.2: at least 32 bits. */
    int SALT_LENGTH_BYTES = 16;

    /**
     * How a hash begins that was made so. One made with more memory could be all the memory there
     * is, so others match nothing.
     */
    String PREFIX = "$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + PASSES + ",p=" + LANES + "$";

    /** A hash with a fresh salt, in PHC form. */
    String hash(String password);

    /**
     * Whether this hash was made of this password.
     *
     * @param hash in PHC form; one that cannot be read, or has other costs, matches nothing
     */
    boolean matches(String password, String hash);
}
