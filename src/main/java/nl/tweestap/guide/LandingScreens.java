package nl.tweestap.guide;

import java.util.List;
import nl.tweestap.school.School;

/**
 * The screens on a school's landing page: signing in as its people will, with what it asks them to
 * bind first. No file names them, so the check asks here.
 */
public final class LandingScreens {

    private LandingScreens() {}

    /** Their names in {@code content/screens}. */
    public static List<String> of(School school) {
        boolean isHere = school.secondStep().leadsHere();
        return switch (school.plan().get(0).kind()) {
            case APP, RECOVERY_CODES, TEMPORARY_PASS ->
                    isHere
                            ? List.of("landing-computer", "landing-phone")
                            : List.of("sign-in-approve", "approve-number");
            case PHONE ->
                    isHere
                            ? List.of("landing-computer-sms", "landing-phone-sms")
                            : List.of("sign-in-code", "sms");
        };
    }
}
