/**
 * What an authenticator is, and how its codes are made and read: plain values.
 *
 * <ul>
 *   <li>R1 A rule never looks at a clock, a database or a network: time and randomness come in as
 *       arguments.
 *   <li>R2 What cannot be a code is a value, never an exception.
 *   <li>R3 A type that holds a secret cannot be printed.
 *   <li>R4 Every number is a named constant with its source; {@code docs/limits.md} lists them.
 * </ul>
 *
 * <p>Not here: storing, sending, counting over sessions. That a code is accepted only once over all
 * nodes is kept in {@code verifier}; these rules alone cannot.
 */
@org.jspecify.annotations.NullMarked
package nl.tweestap.authenticator;
