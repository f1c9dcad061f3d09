/**
 * The pages anybody may read: front door, landing page, guides, and the page behind the example QR
 * codes.
 *
 * <ul>
 *   <li>R1 They open no session, ask no database, and work without JavaScript.
 *   <li>R2 A finished page is kept as bytes and served from memory until the content changes.
 *   <li>R3 The address says everything: school, language, guide, device, step, answer. What is
 *       guessed is shown as a guess and can be changed with a link.
 *   <li>R4 A guide can be tried out, in a frame too: nothing is sent and nothing is kept.
 * </ul>
 *
 * <p>Not here: what stands in a guide.
 */
@org.jspecify.annotations.NullMarked
package nl.tweestap.guide.web;
