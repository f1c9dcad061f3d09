package nl.tweestap.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import nl.tweestap.authenticator.Authenticator;
import nl.tweestap.authenticator.AuthenticatorApp;
import nl.tweestap.enrolment.AppState;
import nl.tweestap.enrolment.AppState.AppChoice;
import nl.tweestap.shell.Texts;

/**
 * What an app that is being bound is called. It is asked where there is something to confuse it
 * with; nobody is held up by it: what is no name becomes the proposal.
 */
@Named("appName")
@RequestScoped
public class AppName {

    @Inject CurrentEnrolment current;
    @Inject AskedPhone phone;
    @Inject Texts texts;

    /** Whether it is asked: there is an app already, or this one is added besides the plan. */
    public boolean isAsked() {
        return current.get().adding().isPresent()
                || current.bound().stream().anyMatch(AuthenticatorApp.class::isInstance);
    }

    /** A name that no other one has: the app, and the phone it is on where that is known. */
    String proposal() {
        String app =
                isMicrosoft() ? "Microsoft Authenticator" : texts.get("account.given-name.app");
        String known =
                phone.device()
                        .filter(device -> isAsked())
                        .map(device -> texts.get("guide.device." + device.tag() + ".short"))
                        .map(device -> app + " (" + device + ")")
                        .orElse(app);
        return unused(known, current.bound().stream().map(Authenticator::name).toList());
    }

    private boolean isMicrosoft() {
        return current.get().state() instanceof AppState app && app.choice() == AppChoice.MICROSOFT;
    }

    /** The name, or the same with the first number behind it that makes it another one. */
    static String unused(String name, List<String> taken) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? name : name + " " + number)
                .filter(one -> !taken.contains(one))
                .findFirst()
                .orElse(name);
    }

    /** What somebody typed, where it is a name; else the proposal. */
    String of(String typed) {
        String wish = typed.strip();
        return Authenticator.isName(wish) ? wish : proposal();
    }
}
