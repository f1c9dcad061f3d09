/**
 * How far a school is, for the lead of its helpdesk: counted by the database in views that join
 * what the rooms keep, so that a hundred thousand people cost no memory.
 *
 * <ul>
 *   <li>R1 Numbers only; who is named is stuck for more than a day, and can be helped.
 *   <li>R2 Nothing is changed here.
 * </ul>
 */
@org.jspecify.annotations.NullMarked
package nl.tweestap.helpdesk.overview;
