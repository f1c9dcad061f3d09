/** The teacher's pages, the board for the beamer, the slips, and the page that asks for one. */
@org.jspecify.annotations.NullMarked
package nl.tweestap.classroom.web;
