/**
 * Temporary passes of the service desk, for who has nothing else left (SP 800-63B-4 §4.2).
 *
 * <ul>
 *   <li>R1 A pass is spent once, and by nobody when its time is over; spending one is told to the
 *       owner.
 *   <li>R2 Of a pass that is over nothing is judged, so its code tells nobody anything.
 *   <li>R3 Who has no pass is answered like who types a wrong code.
 * </ul>
 *
 * <p>No challenge: the desk has said the code. Not here: giving one, and who may ({@code
 * helpdesk.help}); its hash ({@code account}).
 */
@org.jspecify.annotations.NullMarked
package nl.tweestap.verifier.pass;
