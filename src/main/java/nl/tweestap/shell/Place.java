package nl.tweestap.shell;

/**
 * A page that exists.
 *
 * @param view the Facelet, from the root of the web application: {@code /signin/password.xhtml}
 * @param access what the visitor must have done
 */
public record Place(String view, Access access) {}
