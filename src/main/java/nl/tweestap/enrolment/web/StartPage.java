package nl.tweestap.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.enrolment.AppState;
import nl.tweestap.enrolment.AppState.AppChoice;
import nl.tweestap.enrolment.Plan;
import nl.tweestap.enrolment.PuttingOff;
import nl.tweestap.enrolment.SettingUpApp;
import nl.tweestap.enrolment.Step;
import nl.tweestap.guide.Guides;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.RefusedForms.Refused;
import nl.tweestap.shell.Texts;

/** Which app: the one the school advises, or another one. */
@Named("startPage")
@RequestScoped
public class StartPage extends StepForm {

    private static final String APP = "app";
    private static final String OTHER = "other";

    @Inject CurrentEnrolment current;
    @Inject SettingUpApp settingUp;
    @Inject PuttingOff puttingOff;
    @Inject Guides guides;
    @Inject ShownStep shown;
    @Inject CurrentAddress address;
    @Inject HttpServletRequest request;
    @Inject Texts texts;

    private String marked = "";

    @Override
    Map<String, String> typed() {
        return Map.of(APP, asked());
    }

    @Override
    void restore(Refused before) {
        super.restore(before);
        marked = before.typed().getOrDefault(APP, "");
    }

    private String asked() {
        return Optional.ofNullable(request.getParameter(APP)).orElse("");
    }

    /** Whether the other app is marked: what was marked a moment ago, else what was chosen. */
    public boolean isOtherMarked() {
        return marked.isEmpty() ? !isMicrosoft() : marked.equals(OTHER);
    }

    /** Whether the app that schools advise is the one chosen: what was chosen, else the advice. */
    public boolean isMicrosoft() {
        return !(current.get().state() instanceof AppState app)
                || app.choice() == AppChoice.MICROSOFT;
    }

    /** Whether somebody without a smartphone may go on with a telephone. */
    public boolean isPhoneEnough() {
        return current.get().adding().isEmpty()
                && Plan.isPhoneEnough(current.school())
                && !Plan.isOptional(current.school(), Kind.APP);
    }

    public void withoutApp() throws IOException {
        if (shown.isFormOfCurrentStep()) {
            current.set(puttingOff.withoutApp(current.account(), current.get()));
            shown.showAddress();
        }
    }

    /** Whether the page of this step, and only that, leads to such a guide. */
    public boolean isGuideOffered() {
        return shown.get() == Step.START && !getGuideWithoutSmartphone().isEmpty();
    }

    /** Where the guide of this wizard tells how it goes without a smartphone; empty for none. */
    public String getGuideWithoutSmartphone() {
        return guides.addressWithoutSmartphone(current.school(), true, address.language())
                .orElse("");
    }

    @Override
    void next() {
        switch (asked()) {
            case "microsoft" -> current.set(settingUp.choose(current.get(), AppChoice.MICROSOFT));
            case OTHER -> current.set(settingUp.choose(current.get(), AppChoice.OTHER));
            default -> refuse(APP, texts.get("enrolment.start.app-missing"));
        }
    }
}
