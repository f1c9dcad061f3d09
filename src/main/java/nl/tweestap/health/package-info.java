/**
 * What is wrong with the portal itself, and how operators hear of it: in the log, and at {@code
 * /health/ready}.
 *
 * <ul>
 *   <li>R1 A failure is told once a minute, however often it is asked for.
 *   <li>R2 Nothing that is told holds what a person typed or is called.
 *   <li>R3 Each {@link nl.tweestap.health.Part} is asked in at most two seconds, and answers for
 *       itself: one that hangs keeps no other from being told.
 * </ul>
 *
 * <p>Ground: it knows no feature. Not here: what a reader sees when a page failed; that is {@code
 * shell}.
 */
@org.jspecify.annotations.NullMarked
package nl.tweestap.health;
