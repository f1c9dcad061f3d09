/**
 * What an authenticator is and when a claim with it is right: the rules, as plain values.
 *
 * <ul>
 *   <li>R1 A rule never looks at a clock, a database or a network: time and randomness come in as
 *       arguments.
 *   <li>R2 A wrong code is a value ({@link nl.tweestap.authenticator.Verdict}), never an exception.
 *   <li>R3 A type that holds a secret cannot be printed.
 *   <li>R4 Every number of the product's table is a named constant here, with its source.
 * </ul>
 *
 * <p>Not here: storing, sending, counting over sessions. That a code is accepted only once over all
 * nodes is kept by {@code account.OnceOnly}; these rules alone cannot.
 */
@org.jspecify.annotations.NullMarked
package nl.tweestap.authenticator;
