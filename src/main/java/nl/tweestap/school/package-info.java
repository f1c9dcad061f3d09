/**
 * A school: its name and colours, its tone, what it asks of its people and where they find help.
 *
 * <ul>
 *   <li>R1 A school is a folder {@code content/schools/<slug>/}; nothing about one is in the code.
 *   <li>R2 A school that is written wrongly is left out and reported; the others are served.
 *   <li>R3 A school speaks the languages and tones it declares, its own first. What it has no words
 *       for in one of them is reported.
 *   <li>R4 A school that disappears while the portal runs is served until it says that it has
 *       ended.
 *   <li>R5 A school says whose second step its people set up, Microsoft's or that of this site; the
 *       pages put that one first, and promise nothing of one for the account of the other.
 * </ul>
 *
 * <p>Not here: accounts, people, and whether somebody has done what the plan asks.
 */
@org.jspecify.annotations.NullMarked
package nl.tweestap.school;
