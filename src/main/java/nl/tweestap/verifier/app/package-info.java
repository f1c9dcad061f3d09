/**
 * Codes of an authenticator app (RFC 6238).
 *
 * <ul>
 *   <li>R1 A code is right within one time step before or after now, and once: never again, and
 *       never an earlier one after it ({@link nl.tweestap.verifier.app.AppRule}).
 *   <li>R2 An app that is being bound is judged by the same rule, against the secret on the page.
 * </ul>
 *
 * <p>No challenge: an app is asked nothing, it shows its code all day. Not here: what the code is
 * at a moment ({@code authenticator.Totp}).
 */
@org.jspecify.annotations.NullMarked
package nl.tweestap.verifier.app;
