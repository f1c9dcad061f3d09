package nl.tweestap.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.enrolment.AppState;
import nl.tweestap.enrolment.AppState.AppChoice;
import nl.tweestap.enrolment.Step;
import nl.tweestap.shell.Texts;

/**
 * The words of a step, for who reads them: on the phone or beside it, with this app or another one,
 * with something to sign in with already or not yet.
 */
@Named("stepWords")
@RequestScoped
public class StepWords {

    /** On the phone itself nothing is scanned, and the app is opened by a button. */
    private static final Set<Step> OTHER_ON_THE_PHONE = Set.of(Step.SET_UP, Step.SCAN);

    /** Pages that show the app that schools advise. */
    private static final Set<Step> OF_MICROSOFT = Set.of(Step.DOWNLOAD);

    @Inject CurrentEnrolment current;
    @Inject HeldDevice held;
    @Inject PhoneCodePage phoneCode;
    @Inject Onward onward;
    @Inject ShownStep shown;
    @Inject Texts texts;

    String heading(Step step) {
        if (step == Step.PHONE_CODE && !phoneCode.problem().isEmpty()) {
            return texts.get("enrolment.phone-code.title-" + phoneCode.problem());
        }
        return step == Step.SCAN && held.isPhone()
                ? texts.get("enrolment.scan.title-phone")
                : texts.get("enrolment." + step.slug() + ".title");
    }

    public String getHeading() {
        return heading(shown.get());
    }

    /**
     * Where the step is done: {@code phone}, {@code computer} or {@code this-phone}; empty where
     * who reads has it in the hand anyway, and where there is nothing to do.
     */
    public String getPlace() {
        boolean isOnlySaid = shown.get() == Step.PHONE_CODE && !phoneCode.isFieldShown();
        if (shown.get() == Step.DONE || isOnlySaid) {
            return "";
        }
        String place = texts.get("enrolment." + shown.get().slug() + ".where");
        if (!held.isPhone()) {
            return place;
        }
        return place.equals("phone") ? "this-phone" : "";
    }

    /** The icon and colour of that place. */
    public String getPlaceIcon() {
        return getPlace().equals("computer") ? "computer" : "phone";
    }

    /** What may be wrong here; where the school calls nobody, calls are not spoken of. */
    public String getTrouble() {
        boolean isTextOnly =
                shown.get() == Step.PHONE && !current.school().policy().isVoiceAllowed();
        return isTextOnly
                ? texts.get("enrolment.phone.trouble-sms")
                : texts.get("enrolment." + shown.get().slug() + ".trouble");
    }

    /** The main button of the page; at the end it says where it leads. */
    public String getNext() {
        return shown.get() == Step.DONE
                ? onward.words()
                : texts.get("enrolment." + shown.get().slug() + ".next");
    }

    /** Whether the guide's pictures show what this reader sees. */
    public boolean isPictured() {
        return !(isOtherApp() && OF_MICROSOFT.contains(shown.get()))
                && !(held.isPhone() && OTHER_ON_THE_PHONE.contains(shown.get()));
    }

    /**
     * What the pictures show instead for who has an app of another maker; empty for nobody else.
     */
    public String getSeen() {
        return isOtherApp() ? "other-app" : "";
    }

    private boolean isOtherApp() {
        return current.get().state() instanceof AppState app && app.choice() == AppChoice.OTHER;
    }

    /** Whether there is an app already, so that a telephone is the reserve. */
    public boolean isWithApp() {
        return isBound(Kind.APP);
    }

    /** Whether there is a telephone already, so that an app is the easier way. */
    public boolean isWithPhone() {
        return isBound(Kind.PHONE);
    }

    /** What the number is for: the end of a message key. */
    public String getPhoneExplanation() {
        if (isWithApp()) {
            return "explanation";
        }
        return isWithPhone() ? "explanation-another" : "explanation-first";
    }

    private boolean isBound(Kind kind) {
        return current.bound().stream().anyMatch(one -> one.kind() == kind);
    }
}
