package nl.tweestap.helpdesk.log;

/**
 * Which lines of a school's log are wanted, the newest first.
 *
 * @param employee user name; empty for everybody's
 * @param personId empty for lines about anybody
 * @param before only with a lower number than this one
 */
public record Wanted(String school, String employee, String personId, long before) {}
