package nl.tweestap.wrong;

import nl.tweestap.guide.library.Library;

/** Walks into a room of guides instead of asking for what they show. */
public final class KnowsLibrary {

    public int problems(Library library) {
        return library.problems().size();
    }
}
