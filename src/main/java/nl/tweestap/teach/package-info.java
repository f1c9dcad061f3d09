/**
 * What a teacher takes along for a lesson: a link, a code to scan, a frame, a line to paste.
 *
 * <ul>
 *   <li>R1 Everything here is open to everybody: there is nothing secret in it, and it changes
 *       nothing but which short links there are.
 *   <li>R2 A short link that was shown once means the same guide, part and step for ever, whatever
 *       the step's number becomes.
 *   <li>R3 A short link leads to a page of this site and nowhere else.
 *   <li>R4 What is copied works where it is pasted, as it is.
 * </ul>
 *
 * <p>{@link nl.tweestap.teach.web} has the pages. Not here: classes, names of people, guides
 * themselves.
 */
@org.jspecify.annotations.NullMarked
package nl.tweestap.teach;
