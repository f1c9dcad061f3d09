package nl.tweestap.shell;

import nl.tweestap.content.Inline;

/** Where links lead from the page they come to stand on. */
public interface Leads {

    Lead of(Inline.Link link);
}
