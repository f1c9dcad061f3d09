package nl.tweestap.delivery;

import java.util.function.BiFunction;

/** The gateway for each school and medium. */
public final class Gateways {

    private static final Gateway NONE = new NoGateway();

    private final BiFunction<String, Medium, Gateway> chosen;

    /**
     * @param chosen the gateway for the school with this slug; {@link NoGateway} where it has none
     */
    public Gateways(BiFunction<String, Medium, Gateway> chosen) {
        this.chosen = chosen;
    }

    /** One that carries the medium; else one that fails with its reason. */
    public Gateway of(String school, Medium medium) {
        Gateway gateway = chosen.apply(school, medium);
        return gateway.carries(medium) ? gateway : NONE;
    }
}
