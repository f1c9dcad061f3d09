/**
 * What somebody whose phone is gone tells the desk beforehand, without signing in.
 *
 * <ul>
 *   <li>R1 The questions end at a way that works, or at the desk; nobody has to know what a factor
 *       is.
 *   <li>R2 A ticket is no proof of anything: it says what somebody answered, and a user name that
 *       they typed.
 *   <li>R3 Tickets are bounded: so many a school and hour, fewer from one network address, and a
 *       week later they are gone.
 * </ul>
 */
@org.jspecify.annotations.NullMarked
package nl.tweestap.helpdesk.ticket;
