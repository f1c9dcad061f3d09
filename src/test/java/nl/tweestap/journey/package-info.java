/**
 * Journeys: people walking through the deployed portal in a real browser, and visitors with bad
 * intentions knocking on it over HTTP. One server and one browser serve all journeys of a JVM.
 *
 * <p>What a single class decides is tested beside that class; here only what can be seen from
 * outside.
 */
@NullMarked
package nl.tweestap.journey;

import org.jspecify.annotations.NullMarked;
