/**
 * What the editors of a school's guides have to know: what is broken, behind or due, and what
 * readers say.
 *
 * <ul>
 *   <li>R1 Only somebody whom the directory calls an editor of this school sees it, asked at every
 *       visit: its place says so, and the door judges.
 *   <li>R2 Nothing is changed here. Editors write in the content folder, with the program they
 *       like.
 * </ul>
 *
 * <p>Not here: finding what is wrong ({@code content} and {@code guide} do) and counting answers
 * ({@code feedback} does).
 */
@org.jspecify.annotations.NullMarked
package nl.tweestap.editor;
