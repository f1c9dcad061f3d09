/**
 * Signing in: password, then second factor.
 *
 * <ul>
 *   <li>R1 A wrong password and an unknown name look the same and take the same time.
 *   <li>R2 Who has an authenticator is asked for one; who has none is led into the enrolment. There
 *       is no third way.
 *   <li>R3 A code belongs to the session it was sent for.
 *   <li>R4 Verdict, new session token and history line are one transaction.
 * </ul>
 *
 * <p>Entry points: {@link nl.tweestap.signin.SignIn}, then {@link nl.tweestap.signin.SecondFactor}.
 * Not here: judging codes ({@code verifier}), passwords ({@code directory}).
 */
@org.jspecify.annotations.NullMarked
package nl.tweestap.signin;
