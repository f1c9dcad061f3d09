/**
 * Finding a guide, a step or what the landing page offers by what somebody types, in the language
 * they read.
 *
 * <ul>
 *   <li>R1 A word is found though a letter or two is wrong, an accent is missing, or only its
 *       beginning was typed.
 *   <li>R2 What is typed is bounded before it is compared with anything, and kept nowhere.
 *   <li>R3 Each step is found once, on the reader's own device where it is there.
 * </ul>
 *
 * <p>{@link nl.tweestap.search.GuideSearch} makes an index a school and language from the guides
 * themselves and the words of the offers, in memory, again after the content has changed. Not here:
 * searching people or accounts.
 */
@org.jspecify.annotations.NullMarked
package nl.tweestap.search;
