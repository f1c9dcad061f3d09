package nl.tweestap.wrong;

import nl.tweestap.Wiring;

/** Somebody who stands on what stands on everything. */
final class KnowsWiring {

    Wiring wiring() {
        return new Wiring();
    }
}
