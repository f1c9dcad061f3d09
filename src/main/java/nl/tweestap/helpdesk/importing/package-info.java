/**
 * An administrator brings people in from a file.
 *
 * <ul>
 *   <li>R1 All of a file is taken over or nothing of it: in one transaction, with its line of the
 *       log, and not at all while a line of it is wrong.
 *   <li>R2 One import at a time at a school; who looked before another one ended looks again.
 *   <li>R3 Where more than a tenth of the people would leave, that is asked about; where more leave
 *       than was told, nothing is done.
 *   <li>R4 The file is kept sealed until it was taken over, an hour at most.
 *   <li>R5 No import gives a role, a password or a way to sign in (decision 37).
 * </ul>
 */
@org.jspecify.annotations.NullMarked
package nl.tweestap.helpdesk.importing;
