/**
 * SMS, calls and mail: written down first, then sent.
 *
 * <ul>
 *   <li>R1 A message is written in the transaction of the change it tells of; both happen or
 *       neither.
 *   <li>R2 It is sent after that transaction, and again later when the gateway was down.
 *   <li>R3 A one-time code is never sent later than it lives.
 *   <li>R4 One node sends it: a message is claimed by one conditional update.
 *   <li>R5 It goes through the gateway of its own school and medium, or fails with a reason; a
 *       gateway is handed only what it carries.
 * </ul>
 *
 * <p>Entry points: {@link nl.tweestap.delivery.Outbox} to write, {@link
 * nl.tweestap.delivery.Courier#outcome} to ask. Not here: what a message says and who gets it. It
 * does not know whether a phone was switched on: a gateway that took a message is all it can tell.
 */
@org.jspecify.annotations.NullMarked
package nl.tweestap.delivery;
