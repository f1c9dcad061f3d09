package nl.tweestap.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import nl.tweestap.enrolment.SettingUpApp;
import nl.tweestap.enrolment.Smartphone;
import nl.tweestap.enrolment.Step;
import nl.tweestap.guide.Device;
import nl.tweestap.shell.Response;

/**
 * Which phone the app goes on: the one that reads the page; beside a computer the one somebody says
 * to have. Shop and pictures follow it.
 */
@Named("askedPhone")
@RequestScoped
public class AskedPhone {

    /** Pages with pictures that differ; the page of the shop asks in its own words. */
    private static final Set<Step> BESIDE = Set.of(Step.SET_UP, Step.SCAN);

    @Inject CurrentEnrolment current;
    @Inject SettingUpApp settingUp;
    @Inject HeldDevice held;
    @Inject ShownStep shown;
    @Inject Response response;

    /** Empty until somebody says so on a computer. */
    Optional<Device> device() {
        return held.device().or(() -> current.get().smartphone().map(AskedPhone::device));
    }

    private static Device device(Smartphone phone) {
        return switch (phone) {
            case IPHONE -> Device.IOS;
            case ANDROID -> Device.ANDROID;
        };
    }

    /** As guides name it; empty text while nobody knows. */
    public String getTag() {
        return device().map(Device::tag).orElse("");
    }

    /** Whether it is asked: a phone needs no asking. */
    public boolean isAsked() {
        return held.device().isEmpty();
    }

    /** Whether it is asked at the pictures. */
    public boolean isAskedBeside() {
        return isAsked() && BESIDE.contains(shown.get());
    }

    public boolean isIphone() {
        return device().filter(Device.IOS::equals).isPresent();
    }

    public boolean isAndroid() {
        return device().filter(Device.ANDROID::equals).isPresent();
    }

    public void iphone() throws IOException {
        hold(Smartphone.IPHONE);
    }

    public void android() throws IOException {
        hold(Smartphone.ANDROID);
    }

    private void hold(Smartphone phone) throws IOException {
        if (shown.isFormOfCurrentStep()) {
            current.set(settingUp.hold(current.get(), phone));
            response.redirect(shown.path(shown.now()));
        }
    }
}
