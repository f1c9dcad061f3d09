/**
 * The small picture of a guide or a step that stands where its link is pasted.
 *
 * <ul>
 *   <li>R1 It is drawn from the same data as the page, so it shows nothing that the page does not.
 *   <li>R2 It asks nothing of the machine: the letters come along, and no file is written.
 *   <li>R3 However many ask, so many are drawn at once and so many bytes are kept.
 * </ul>
 *
 * <p>Not here: addresses, and what can be shared at all.
 */
@org.jspecify.annotations.NullMarked
package nl.tweestap.teach.drawn;
