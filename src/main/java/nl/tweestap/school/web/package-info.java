/**
 * A school on the pages: its name and help in header and footer, its colours and its mark as files;
 * which account a page is about; and which schools there are, for the shell.
 *
 * <p>Not here: pages of its own; the landing page is the guides'.
 */
@org.jspecify.annotations.NullMarked
package nl.tweestap.school.web;
