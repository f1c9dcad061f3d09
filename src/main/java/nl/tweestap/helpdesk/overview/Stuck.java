package nl.tweestap.helpdesk.overview;

import java.time.Instant;

/**
 * Somebody who began and has not moved for a while.
 *
 * @param step the wizard's page they left it at
 * @param since when they came to it
 */
public record Stuck(String username, String step, Instant since) {}
