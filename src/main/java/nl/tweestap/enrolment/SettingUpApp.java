package nl.tweestap.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import nl.tweestap.enrolment.AppState.AppChoice;
import nl.tweestap.enrolment.AppState.ChooseApp;
import nl.tweestap.enrolment.AppState.DownloadApp;
import nl.tweestap.enrolment.AppState.ScanQrCode;
import nl.tweestap.enrolment.AppState.SetUpApp;

/** The moves towards an app's first code: none of them needs a proof. */
@ApplicationScoped
@Transactional
public class SettingUpApp {

    @Inject Enrolling enrolling;
    @Inject FreshStates fresh;
    @Inject InstantSource clock;

    /** Chooses an app. */
    public Enrolment choose(Enrolment from, AppChoice choice) {
        return from.state() instanceof ChooseApp state
                ? enrolling.move(from, state.choose(choice))
                : from;
    }

    /** Says which phone it is for; the page stays. */
    public Enrolment hold(Enrolment from, Smartphone phone) {
        return enrolling.move(from.with(phone), from.state());
    }

    /** The app is on the phone. */
    public Enrolment installed(Enrolment from) {
        return from.state() instanceof DownloadApp state
                ? enrolling.move(from, state.installed())
                : from;
    }

    /** The app is open at the right place; a secret is made. */
    public Enrolment ready(Enrolment from) {
        return from.state() instanceof SetUpApp state
                ? enrolling.move(from, state.ready(fresh.secret(), clock.instant()))
                : from;
    }

    /** Makes a new secret; the old one is dead. */
    public Enrolment renew(Enrolment from) {
        return from.state() instanceof ScanQrCode state
                ? enrolling.move(from, state.renewed(fresh.secret(), clock.instant()))
                : from;
    }
}
