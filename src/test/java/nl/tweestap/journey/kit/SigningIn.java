package nl.tweestap.journey.kit;

import java.time.Duration;

/** Somebody who has enrolled, about to sign in with a real browser. */
public abstract class SigningIn {

    /** After this the app shows another code. */
    protected static final Duration TIME_STEP = Duration.ofSeconds(30);

    protected final Portal portal = Portal.shared();
    protected final Outbox outbox = new Outbox(portal);
    protected final Enrolled enrolled = Forms.enrol(portal, People.fresh("rpo"));
}
