/**
 * The school's helpdesk: finds somebody, sees where they are, proves who is calling, helps.
 *
 * <ul>
 *   <li>R1 An employee sees people of the own school; others are as if unknown, by any id.
 *   <li>R2 Nothing that could sign somebody in is ever shown here.
 *   <li>R3 Each search, look and act is a line of the log before it is answered.
 *   <li>R4 Nobody is helped without evidence of who they are that this employee got within a
 *       quarter of an hour, a reason, and the right to; nobody helps themselves.
 * </ul>
 */
@org.jspecify.annotations.NullMarked
package nl.tweestap.helpdesk;
