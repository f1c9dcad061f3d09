package nl.tweestap.shell;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A page that exists: where it is, and to whom its door opens.
 *
 * @param addresses where it is
 * @param view the Facelet, from the root of the web application: {@code /signin/password.xhtml}; or
 *     the path of a servlet
 * @param access what the visitor must have done
 * @param roles of which the visitor must have one at the school in the address; none when the page
 *     is for everybody who has done that
 * @param mostBytes of a file that is brought here; 0 where nobody brings one
 * @param isPart whether only scripts of another page ask here, for a part of that page
 */
public record Place(
        AddressPattern addresses,
        String view,
        Access access,
        Set<Role> roles,
        int mostBytes,
        boolean isPart) {

    /** What somebody finds at the door. */
    enum Entry {
        OPEN,
        /** There is something to be done first. */
        LATER,
        /** It is not for them, so to them there is no such page. */
        NOWHERE
    }

    public Place {
        roles = Set.copyOf(roles);
        boolean isHeldHere = access == Access.SIGNED_IN && addresses.prefix() == Prefix.SCHOOL;
        if (!roles.isEmpty() && !isHeldHere) {
            throw new IllegalArgumentException("A role is held at a school: " + addresses);
        }
        if (mostBytes > 0 && roles.isEmpty()) {
            throw new IllegalArgumentException("Not everybody may bring a file: " + addresses);
        }
    }

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
        return new Place(AddressPattern.of(prefix, rest), view, access, Set.of(), 0, false);
    }

    /** The same for those only who have one of these roles at the school. */
    public Place onlyFor(Role one, Role... others) {
        return new Place(addresses, view, access, EnumSet.of(one, others), mostBytes, isPart);
    }

    /**
     * The same where a file may be brought, which is longer than any form. Nothing reads it before
     * the door was passed.
     *
     * @param bytes of the whole of what is sent
     */
    public Place takingFiles(int bytes) {
        return new Place(addresses, view, access, roles, bytes, isPart);
    }

    /** The same as a part of another page, or that page again: nothing leads people to it. */
    public Place asPart() {
        return new Place(addresses, view, access, roles, mostBytes, true);
    }

    /** Whether somebody can be led there: it has one address at each school. */
    boolean isPage() {
        return addresses.isPage() && !isPart;
    }

    /**
     * Judges somebody at the door.
     *
     * @param held which roles they have here; asked only where one is wanted, and of nobody who has
     *     yet to do something
     */
    Entry judge(VisitorState state, Supplier<Set<Role>> held) {
        if (!access.isOpenTo(state)) {
            return Entry.LATER;
        }
        boolean isForThem = roles.isEmpty() || held.get().stream().anyMatch(roles::contains);
        return isForThem ? Entry.OPEN : Entry.NOWHERE;
    }
}
