package nl.tweestap.guide;

import java.time.LocalDate;

/**
 * When somebody last walked a step on real devices, and with what.
 *
 * @param against the product and its version: {@code Microsoft Authenticator 6.8}
 */
public record Checked(LocalDate on, String against) {}
