package nl.tweestap.limit;

import java.time.Duration;

/**
 * So many within so long.
 *
 * @param owner whose: such as {@code attempts/} and an account id; at most 120 characters
 */
public record Limit(String owner, int most, Duration window) {}
