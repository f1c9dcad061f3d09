/**
 * Keeps secrets unreadable in the database (OWASP ASVS 5.0 13.3.1).
 *
 * <ul>
 *   <li>R1 A sealed text opens only with the key, which is never in the database, and only for the
 *       owner it was sealed for: moved to another row it does not open.
 *   <li>R2 One that does not open is {@link nl.tweestap.seal.SealBroken}: an alarm in the log, and
 *       words for who met it.
 *   <li>R3 A wrong key stops the start; it never damages data.
 * </ul>
 *
 * <p>Ground: features use it, it knows none of them. It does not protect against somebody who has
 * both the database and the key file.
 */
@org.jspecify.annotations.NullMarked
package nl.tweestap.seal;
