/**
 * What every page tells on which a code is typed: the tries that are left, the code that is under
 * way, a verdict in words. Used by the pages of {@code signin} and {@code enrolment}; it has no
 * pages of its own.
 */
@org.jspecify.annotations.NullMarked
package nl.tweestap.verifier.web;
