/**
 * Illustrated instructions: structure said once, words per language, pictures drawn from data.
 *
 * <ul>
 *   <li>R1 A step lives once, under {@code content/steps}, and keeps its id for ever. Guides put
 *       steps in an order; numbers are counted.
 *   <li>R2 Language and device cannot always both be met. Then the device wins, and the text says
 *       which language it is in.
 *   <li>R3 A picture is a screen as data. What is drawn and what is read aloud come from the same
 *       data, in the reader's language.
 *   <li>R4 The names in curly braces are looked up in the school, in the labels of other people's
 *       screens, and in the words of our own pages, so a guide cannot disagree with them.
 *   <li>R5 What is wrong in the content is a {@link nl.tweestap.content.Problem}; the rest is
 *       served.
 * </ul>
 *
 * <p>These are the values, and {@link nl.tweestap.guide.Guides} is how to get at them. From files
 * to a page there are three rooms: {@code library} reads, {@code composing} puts a guide together
 * for one {@link nl.tweestap.guide.Audience}, {@code web} shows it. No other feature knows them.
 *
 * <p>Not here: who is signed in, what somebody has done, pages.
 */
@org.jspecify.annotations.NullMarked
package nl.tweestap.guide;
