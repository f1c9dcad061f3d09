/**
 * What guides are made of, read from {@code content/}: the structure of guides and steps, screens,
 * labels, words.
 *
 * <ul>
 *   <li>R1 A file that is wrong leaves a {@link nl.tweestap.content.Problem} and is left out; what
 *       names it is right, and waits for it.
 *   <li>R2 Language and device cannot always both be met. Then the device wins, and who asked is
 *       told which language was found.
 *   <li>R3 Words are judged as they were written: one tone, short sentences, no notice and no
 *       section that nobody sees.
 *   <li>R4 A guide's own words for a step say what is different; what they do not say, the step's
 *       do.
 * </ul>
 *
 * <p>{@link nl.tweestap.guide.library.Library} has it all; what it gives out says what stands in a
 * file, and nothing of who reads it. Not here: putting a guide together, schools, pages.
 */
@org.jspecify.annotations.NullMarked
package nl.tweestap.guide.library;
