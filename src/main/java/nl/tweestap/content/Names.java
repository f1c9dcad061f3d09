package nl.tweestap.content;

import java.util.Optional;

/** What the names in curly braces and the targets of links stand for, for one reader. */
public interface Names {

    /** HTML in place of a name; already escaped. */
    String html(Inline.Name name);

    /** Words in place of a name, where no markup can be. */
    String plain(Inline.Name name);

    /**
     * Where a link leads.
     *
     * @return the address, not yet escaped; empty when it leads nowhere for this reader
     */
    Optional<String> address(Inline.Link link);
}
