/**
 * Guides as PDF, to be printed and handed out.
 *
 * <ul>
 *   <li>R1 What is on paper is made of the same data as the page.
 *   <li>R2 The library that sets the page reads our own bytes and nothing else: no address that
 *       stands in it is fetched.
 *   <li>R3 Each paper is made once for as long as the content stays, one at a time, and only so
 *       many bytes are kept.
 *   <li>R4 It reads well without eyes: tagged, in its language, with words for each picture.
 * </ul>
 *
 * <p>Not here: where they stand, and who may have them, which is everybody.
 */
@org.jspecify.annotations.NullMarked
package nl.tweestap.teach.paper.web;
