package nl.tweestap.limit;

import java.time.Instant;

/**
 * A place that was taken; or none, and from when there is one.
 *
 * @param place to be given back; -1 for none
 * @param at when it was taken, or when the next one is free
 */
public record Taken(boolean isTaken, int place, Instant at) {}
