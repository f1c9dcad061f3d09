/**
 * Binding authenticators step by step, as the school's plan asks.
 *
 * <ul>
 *   <li>R1 What is still to do is derived: the plan minus what the account has. Only the binding in
 *       progress is stored, as one row.
 *   <li>R2 A state offers its legal moves and no others; a move counts only from the state it was
 *       made in, so two tabs or two thumbs move once.
 *   <li>R3 Proven is bound, in one transaction with history, notice and, for what is asked for
 *       every day, a new session token. Unproven leaves nothing but its attempt count.
 *   <li>R4 An interrupted enrolment goes on where it was, on any device. What another session saw,
 *       a secret or codes, is made anew there; a number is masked.
 *   <li>R5 What is added besides the plan belongs to the session that began it, and ends with it.
 *   <li>R6 What somebody put off, or cannot have, is remembered and not asked again.
 *   <li>R7 Somebody with an authenticator binds another only with a fresh second factor.
 *   <li>R8 How long a whole run took is counted by school, month and minutes, and by nothing that
 *       says whose it was.
 * </ul>
 *
 * <p>Entry point: {@link nl.tweestap.enrolment.Enrolling}. Not here: judging codes ({@code
 * verifier}), pages ({@code enrolment.web}). The first binding rests on the password alone;
 * SECURITY.md says what that means.
 */
@org.jspecify.annotations.NullMarked
package nl.tweestap.enrolment;
