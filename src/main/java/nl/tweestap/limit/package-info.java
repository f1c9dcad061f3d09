/**
 * Limits of so many within so long, over all nodes.
 *
 * <ul>
 *   <li>R1 A limit of five is five places in the database. A place may be taken again once it has
 *       been taken long enough ago; two requests cannot take the same one, so a limit is not passed
 *       by being quick.
 *   <li>R2 Taking is a transaction of its own and is done while no other is open: what was taken
 *       stays taken when what follows is undone, and no request holds two connections.
 *   <li>R3 Only the taker gives a place back; all of them are given back by name ({@link
 *       nl.tweestap.limit.Limiter#giveBackAll}).
 *   <li>R4 Whoever locks more than one place of a limit locks them in their order, so that no two
 *       wait for each other.
 *   <li>R5 A {@link nl.tweestap.limit.Cap} of hundreds an hour is one count, with the same promise:
 *       of all who take one at once no more do than it has. It may be taken along in the
 *       transaction of what it counts, where nothing is answered before that has ended well.
 * </ul>
 *
 * <p>Not here: which limits there are. Each stands as a constant in the room that keeps to it.
 */
@org.jspecify.annotations.NullMarked
package nl.tweestap.limit;
