/**
 * One guide for one {@link nl.tweestap.guide.Audience}, put together from the library.
 *
 * <ul>
 *   <li>R1 Steps are numbered as this reader meets them; those for another device are left out.
 *   <li>R2 Names in curly braces are looked up in the school, in the labels of other people's
 *       screens, and in the words of our own pages. One that nobody knows is a problem, and the
 *       rest is served.
 *   <li>R3 {@link nl.tweestap.guide.composing.ContentCheck} puts every guide together for every
 *       school, device and language, so what it does not find nobody meets.
 * </ul>
 *
 * <p>Others ask through {@link nl.tweestap.guide.Guides}. Not here: what stands in a file, pages.
 */
@org.jspecify.annotations.NullMarked
package nl.tweestap.guide.composing;
