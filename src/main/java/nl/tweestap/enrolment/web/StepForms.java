package nl.tweestap.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import nl.tweestap.enrolment.SettingUpApp;
import nl.tweestap.enrolment.Step;

/** Finds the form of a step. */
@RequestScoped
public class StepForms {

    @Inject StartPage start;
    @Inject ScanPage scan;
    @Inject PhonePage phone;
    @Inject PhoneCodePage phoneCode;
    @Inject RecoveryCodesPage recoveryCodes;
    @Inject DonePage done;
    @Inject SettingUpApp settingUp;
    @Inject CurrentEnrolment current;

    StepForm of(Step step) {
        return switch (step) {
            case START -> start;
            case DOWNLOAD -> readOnly(() -> current.set(settingUp.installed(current.get())));
            case SET_UP -> readOnly(() -> current.set(settingUp.ready(current.get())));
            case SCAN -> scan;
            case PHONE -> phone;
            case PHONE_CODE -> phoneCode;
            case RECOVERY_CODES -> recoveryCodes;
            case DONE -> done;
        };
    }

    /** A step on which nothing is typed. */
    private static StepForm readOnly(Runnable move) {
        return new StepForm() {
            @Override
            void next() {
                move.run();
            }
        };
    }
}
