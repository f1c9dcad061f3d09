package nl.tweestap.wrong.other;

import nl.tweestap.wrong.one.KnowsOther;

/** Half of a cycle. */
public final class KnowsOne {

    /** The other half. */
    public KnowsOther one() {
        return new KnowsOther();
    }
}
