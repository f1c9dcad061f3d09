/**
 * An account, what it has to sign in with, its sessions, and what happened to it.
 *
 * <ul>
 *   <li>R1 An authenticator is bound when it is proven, in one transaction with its history line
 *       and its notice; what was not proven does not exist.
 *   <li>R2 Attempts are counted before they are judged, per account, in the database; only who
 *       proves a bound authenticator, or binds one with the right to, has the count begin anew
 *       ({@link nl.tweestap.account.Attempts}).
 *   <li>R3 Whatever counts once is spent by one conditional update, in {@link
 *       nl.tweestap.account.OnceOnly} and nowhere else.
 *   <li>R4 Secrets and numbers are sealed; session tokens and recovery codes are kept as hashes.
 *   <li>R5 Every change is told to its owner by mail, in the account's language.
 * </ul>
 *
 * <p>Not here: passwords (the directory has them), pages, the order of an enrolment.
 */
@org.jspecify.annotations.NullMarked
package nl.tweestap.account;
