/**
 * Reading words and data from the folder {@code content/}, which people edit who write no Java.
 *
 * <ul>
 *   <li>R1 A reader never throws at what an editor wrote: it returns what it could read, and a
 *       {@link nl.tweestap.content.Problem} with file, line and how to mend it for the rest.
 *   <li>R2 Words are Markdown of which we know a small part; everything else is a problem, so that
 *       no markup of an editor ever reaches a page unescaped.
 *   <li>R3 A folder that is edited while the portal runs is read again: {@link
 *       nl.tweestap.content.Fresh}.
 * </ul>
 *
 * <p>Ground: school, guide and directory stand on it. Not here: what a file means.
 */
@org.jspecify.annotations.NullMarked
package nl.tweestap.content;
