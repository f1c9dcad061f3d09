package nl.tweestap.journey;

import java.time.Duration;

/** Somebody who has enrolled, about to sign in with a real browser. */
abstract class SigningIn {

    /** After this the app shows another code. */
    static final Duration TIME_STEP = Duration.ofSeconds(30);

    final Portal portal = Portal.shared();
    final Outbox outbox = new Outbox(portal);
    final Enrolled enrolled = Forms.enrol(portal, People.fresh("rpo"));
}
