/**
 * An account, what it has to sign in with, its sessions, and what happened to it.
 *
 * <ul>
 *   <li>R1 An authenticator is bound when it is proven, in one transaction with its history line
 *       and its notice; what was not proven does not exist.
 *   <li>R2 What judges a code or changes the ways in has locked the account first; a {@link
 *       nl.tweestap.account.LockedAccount} shows that it has.
 *   <li>R3 Whatever counts once is spent by one conditional update, in {@link
 *       nl.tweestap.account.OnceOnlyAuthenticators} and {@link
 *       nl.tweestap.account.OnceOnlySessions}.
 *   <li>R4 Secrets and numbers are sealed; session tokens and recovery codes are kept as hashes.
 *   <li>R5 Every change is told to its owner by mail, in the account's language and from the
 *       account's school; who has no mail address reads on the account page that nothing is told.
 *   <li>R6 A change of the ways in reaches the other sessions in the same transaction: they prove a
 *       second factor anew before they change anything, and end where they came in with what was
 *       removed (decision 21).
 * </ul>
 *
 * <p>Not here: passwords (the directory has them), judging codes ({@code verifier}), pages, the
 * order of an enrolment.
 */
@org.jspecify.annotations.NullMarked
package nl.tweestap.account;
