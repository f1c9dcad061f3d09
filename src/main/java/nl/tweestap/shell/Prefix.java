package nl.tweestap.shell;

import java.util.List;
import java.util.function.Predicate;

/** What stands in an address before the part that a feature chooses. */
public enum Prefix {
    /** Nothing: {@code /outbox}. */
    NONE(""),
    /** One of our schools, in a language. */
    SCHOOL("/{language}/{school}"),
    /** The same for a frame on somebody else's page. */
    FRAME("/" + Address.EMBED + "/{language}/{school}"),
    /** A language, with no school behind it or none of ours; in a frame too. */
    NO_SCHOOL("/{language}/{no-school}");

    private final String template;

    Prefix(String template) {
        this.template = template;
    }

    static Prefix of(Address address, Predicate<String> isSchool) {
        if (address.language().isEmpty()) {
            return NONE;
        }
        if (address.school().filter(isSchool).isEmpty()) {
            return NO_SCHOOL;
        }
        return address.isFramed() ? FRAME : SCHOOL;
    }

    /** The segments behind this prefix. */
    List<String> rest(Address address) {
        List<String> rest = address.rest();
        return this == FRAME ? rest.subList(1, rest.size()) : rest;
    }

    @Override
    public String toString() {
        return template;
    }
}
