/**
 * Tweestap takes a whole school through two-step verification: it shows people how, does it with
 * them, and helps them when it breaks.
 *
 * <p>A folder is a feature, named as a helpdesk employee would say it; ARCHITECTURE.md tells which
 * may know which.
 */
@org.jspecify.annotations.NullMarked
package nl.tweestap;
