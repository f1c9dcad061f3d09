package nl.tweestap.shell;

/**
 * A page that exists.
 *
 * @param addresses where it is
 * @param view the Facelet, from the root of the web application: {@code /signin/password.xhtml}; or
 *     the path of a servlet
 * @param access what the visitor must have done
 */
public record Place(AddressPattern addresses, String view, Access access) {

    /** At one of our schools: {@code account} is {@code /nl/rpo/account}. */
    public static Place ofSchool(String rest, String view, Access access) {
        return at(Prefix.SCHOOL, rest, view, access);
    }

    /** Outside any school: {@code outbox} is {@code /outbox}. */
    public static Place ofPortal(String rest, String view, Access access) {
        return at(Prefix.NONE, rest, view, access);
    }

    /** In somebody else's frame: {@code **} is everything under {@code /embed/nl/rpo}. */
    public static Place framed(String rest, String view, Access access) {
        return at(Prefix.FRAME, rest, view, access);
    }

    /**
     * In a language, but at no school of ours: {@code **} is {@code /nl} and {@code /nl/nobody}.
     */
    public static Place ofNoSchool(String rest, String view, Access access) {
        return at(Prefix.NO_SCHOOL, rest, view, access);
    }

    private static Place at(Prefix prefix, String rest, String view, Access access) {
        return new Place(AddressPattern.of(prefix, rest), view, access);
    }
}
