/**
 * Tells the door of the shell what a visitor is at the school.
 *
 * <p>Not here: pages, and what a role opens: a place says so itself.
 */
@org.jspecify.annotations.NullMarked
package nl.tweestap.directory.web;
