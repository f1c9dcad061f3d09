/**
 * One-time codes that are sent to a phone by SMS or call (NIST SP 800-63B-4 §3.1.3).
 *
 * <ul>
 *   <li>R1 A code is sent as often as phone bills and impatient thumbs allow, and no more ({@link
 *       nl.tweestap.verifier.sentcode.ResendLimits}), in a flow and over all flows of an account;
 *       places under the limits are taken before the message is written.
 *   <li>R2 What a school allows is asked at each send and each offer ({@link
 *       nl.tweestap.school.Reach}), whatever it allowed when the phone was bound.
 *   <li>R3 A code belongs to one flow: a session, or an enrolment. It is nothing in another.
 *   <li>R4 Each code is tried five times at most, within ten minutes, and right once.
 *   <li>R5 Code and number are sealed, and gone within a day.
 * </ul>
 *
 * <p>The challenge of this kind is a {@link nl.tweestap.verifier.sentcode.SentCode}. Does not
 * protect against a phone number that was taken over. Not here: how a message reaches a phone
 * ({@code delivery}).
 */
@org.jspecify.annotations.NullMarked
package nl.tweestap.verifier.sentcode;
