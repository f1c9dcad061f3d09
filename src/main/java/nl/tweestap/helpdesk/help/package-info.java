/**
 * What the helpdesk does to somebody's account.
 *
 * <ul>
 *   <li>R1 Nothing is done without a reason, the right to, and, but for what only keeps people out
 *       or sends the owner a mail, evidence that this employee got of this person within a quarter
 *       of an hour: each is asked in the transaction that does it.
 *   <li>R2 Nobody helps themselves, or somebody who may do more; for staff a second employee
 *       agrees, and for a colleague of the same rank at the desk a lead or administrator.
 *   <li>R3 Of two employees at once one helps and the other is told; an act happens once.
 *   <li>R4 No act leaves an account open to its password alone.
 *   <li>R5 Each act is one transaction with its effect, its line in the history of the account, its
 *       line in the log and its notice to every channel of the owner, who can suspend it with one
 *       press and nothing else.
 * </ul>
 *
 * <p>Entry points: {@link nl.tweestap.helpdesk.help.Preparing}, then {@link
 * nl.tweestap.helpdesk.help.Helping}. Not here: who is calling ({@code check}), and pages.
 */
@org.jspecify.annotations.NullMarked
package nl.tweestap.helpdesk.help;
