/**
 * Whether a step of a guide worked, and if not, why.
 *
 * <ul>
 *   <li>R1 Nothing is kept about who answered: no address, no account, no browser, no free text, no
 *       time finer than the day. An answer is one more in a count.
 *   <li>R2 It is bounded: an answer a step and day is counted a thousand times, a node takes some
 *       hundreds a minute, and a year later the counts are gone.
 * </ul>
 *
 * <p>Not here: showing the counts to editors; {@code editor} does.
 */
@org.jspecify.annotations.NullMarked
package nl.tweestap.feedback;
