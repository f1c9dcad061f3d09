/**
 * Who is calling? The caller proves it, and sees that the helpdesk is the helpdesk.
 *
 * <ul>
 *   <li>R1 Nothing that proves somebody here can sign anybody in, and nothing that signs somebody
 *       in is ever said aloud or typed by an employee.
 *   <li>R2 Evidence is good for a quarter of an hour, for one person and one employee.
 *   <li>R3 Each start, proof and failure is a line of the log.
 *   <li>R4 Nobody checks themselves.
 *   <li>R5 What turns out to be wrong is worth nothing, and a pass that was given on it neither.
 * </ul>
 */
@org.jspecify.annotations.NullMarked
package nl.tweestap.helpdesk.check;
