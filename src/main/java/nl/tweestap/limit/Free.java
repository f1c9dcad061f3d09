package nl.tweestap.limit;

import java.time.Instant;

/**
 * What is free under a limit.
 *
 * @param from now, or when the first place is free again
 */
public record Free(int left, Instant from) {}
