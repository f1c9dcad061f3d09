/**
 * What the helpdesk did, so that nobody can change it quietly.
 *
 * <ul>
 *   <li>R1 Lines are added, never changed: who, what, on whom, why, on which evidence, with which
 *       outcome.
 *   <li>R2 Each line is bound to the one before it by a keyed hash, and the last one to a head of
 *       its school, so that a line that was deleted, changed, inserted or moved is found ({@link
 *       nl.tweestap.helpdesk.log.LogCheck}). The key is not in the database.
 *   <li>R3 Of all who add at once each gets a number of its own: the head is locked until the line
 *       stands, in the transaction of what the line tells.
 *   <li>R4 Lines are forgotten after a year, from the oldest on; the head says from where on.
 * </ul>
 *
 * <p>Does not protect against somebody who has the key as well, or who puts all of the database
 * back to an earlier day: the log of the server, where each line's number and hash stand too, tells
 * of that. Of searches, the last half second may be lost with PostgreSQL's machine; what is left is
 * whole (decision 42). Not here: who may read it.
 */
@org.jspecify.annotations.NullMarked
package nl.tweestap.helpdesk.log;
