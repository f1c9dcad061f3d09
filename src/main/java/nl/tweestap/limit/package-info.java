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
 * </ul>
 *
 * <p>Not here: which limits there are. Each stands as a constant in the room that keeps to it.
 */
@org.jspecify.annotations.NullMarked
package nl.tweestap.limit;
