/**
 * Telling another site how it shows a guide of ours (oEmbed 1.0).
 *
 * <ul>
 *   <li>R1 Only what everybody may read has an answer, and nothing is ever fetched to give one.
 *   <li>R2 What is shown is never larger than was asked for.
 *   <li>R3 What was asked clumsily is answered in a sentence that says how to ask.
 * </ul>
 *
 * <p>Not here: drawing the small picture, and who may frame a guide: the school's file says that.
 */
@org.jspecify.annotations.NullMarked
package nl.tweestap.teach.oembed;
