/**
 * Recovery codes, for the day the phone is lost (NIST SP 800-63B-4 §3.1.2).
 *
 * <ul>
 *   <li>R1 Each code of a set is used once; using one is told to the owner.
 *   <li>R2 Who has no set is answered like who types a wrong code.
 * </ul>
 *
 * <p>No challenge: the codes lie in a drawer. Not here: making a set and keeping its hashes ({@code
 * account}).
 */
@org.jspecify.annotations.NullMarked
package nl.tweestap.verifier.recovery;
