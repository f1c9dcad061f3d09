/**
 * Which sites may show a school's guides in a frame of theirs, and which ones tried and were
 * refused.
 *
 * <ul>
 *   <li>R1 What is kept is a count by school, site and day. Nothing is kept about who was reading:
 *       no address, no browser, no page of the site, no time finer than the day.
 *   <li>R2 A site's name comes from a header that anybody can write. Only what could stand in the
 *       school's own file is counted, so nothing else is ever stored or shown.
 *   <li>R3 It is bounded: some tens of sites a school and day, and two weeks later the counts are
 *       gone.
 *   <li>R4 A frame waits for none of it: counts stand in memory and are written every minute.
 * </ul>
 *
 * <p>Not here: refusing. The browser does, by the policy header of each page.
 */
@org.jspecify.annotations.NullMarked
package nl.tweestap.school.framing;
