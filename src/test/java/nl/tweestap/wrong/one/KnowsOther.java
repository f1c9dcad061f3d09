package nl.tweestap.wrong.one;

import nl.tweestap.wrong.other.KnowsOne;

/** Half of a cycle. */
public final class KnowsOther {

    /** The other half. */
    public KnowsOne other() {
        return new KnowsOne();
    }
}
