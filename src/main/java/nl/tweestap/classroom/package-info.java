/**
 * A class that enrols together: slips of paper as the proof at a first binding, and the window of a
 * lesson (decision 33).
 *
 * <ul>
 *   <li>R1 A slip is a proof beside the password and for one person: it is burnt in the transaction
 *       that binds, and a newer print ends the one before.
 *   <li>R2 The code of a slip is kept as a keyed hash; as it was printed it stands sealed, for some
 *       minutes, for who printed it.
 *   <li>R3 Slips and vouchers are for students of the own school with nothing bound, never for
 *       staff, and each says who gave it.
 *   <li>R4 A window is open by what the database and the clock say; nothing is kept on a node.
 *   <li>R5 The board tells two numbers and a step: no name, and nothing that opens anything.
 * </ul>
 *
 * <p>Not here: whether a proof is wanted ({@code enrolment.FirstProof} asks), binding, passwords,
 * and which teacher has which class: the register does not know.
 */
@org.jspecify.annotations.NullMarked
package nl.tweestap.classroom;
