package nl.tweestap.school.framing;

import java.time.LocalDate;

/**
 * A site that a school's list does not name.
 *
 * @param amount how often it was refused a frame, of what was counted
 * @param last on which day it was last
 */
public record RefusedSite(FramingSite site, int amount, LocalDate last) {}
