/**
 * What a file of people says: plain values that look at no database.
 *
 * <ul>
 *   <li>R1 A file is UTF-8 or Windows-1252, with commas or semicolons between its cells; which of
 *       them is found in the file, and what cannot be either is refused.
 *   <li>R2 Each line is judged by itself and says one thing that is wrong with it, or nothing.
 *   <li>R3 An empty cell says nothing: what is known stays.
 *   <li>R4 No line gives a role, and none makes a student of somebody of the staff (decision 37).
 * </ul>
 *
 * <p>Not here: what the register makes of it, and who may bring a file.
 */
@org.jspecify.annotations.NullMarked
package nl.tweestap.register.csv;
