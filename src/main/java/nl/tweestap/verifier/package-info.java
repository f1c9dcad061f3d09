/**
 * The verifier: judges whether somebody has what they claim to have (NIST SP 800-63B-4 §3.2).
 *
 * <ul>
 *   <li>R1 An attempt is counted before it is judged: for the account in a transaction of its own
 *       ({@link nl.tweestap.verifier.AttemptLimit}), for the authenticator and the code that was
 *       sent with the account locked, so that no two are judged side by side.
 *   <li>R2 Nothing is judged without a counted attempt: a {@link nl.tweestap.verifier.Claim} cannot
 *       be made without one.
 *   <li>R3 Only who proves a bound authenticator, or binds one with the right to, has the count
 *       begin anew (decision 7).
 *   <li>R4 A rule judges plain values. What counts once is then spent by one conditional update, in
 *       the room of its row, in a class named {@code OnceOnly…}.
 *   <li>R5 Wrong, used, expired, paused, off: each is a {@link nl.tweestap.verifier.Verdict}, with
 *       words in {@code verifier.web}.
 * </ul>
 *
 * <p>One room a kind of authenticator: {@code app}, {@code sentcode}, {@code recovery}, {@code
 * pass}. Not here: who may bind or change what ({@code account}), what comes after a right code ({@code signin},
 * {@code enrolment}). Does not protect against a code that was phished and passed on at once.
 */
@org.jspecify.annotations.NullMarked
package nl.tweestap.verifier;
