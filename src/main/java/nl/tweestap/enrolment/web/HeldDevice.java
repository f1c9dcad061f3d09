package nl.tweestap.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.tweestap.guide.Device;

/** What the reader holds, as far as the browser tells: a guess, so nothing is ever hidden by it. */
@Named("held")
@RequestScoped
public class HeldDevice {

    @Inject HttpServletRequest request;

    /** Whether the page is probably being read on the phone that has, or gets, the app. */
    public boolean isPhone() {
        return header("User-Agent").contains("Mobi");
    }

    /** Whether the App Store is to be shown: always, but on a phone that cannot use it. */
    public boolean isForAppStore() {
        return !device().equals(Optional.of(Device.ANDROID));
    }

    /** Whether the Play Store is to be shown: always, but on a phone that cannot use it. */
    public boolean isForPlayStore() {
        return !device().equals(Optional.of(Device.IOS));
    }

    private Optional<Device> device() {
        return Device.guess(header("Sec-CH-UA-Platform"), header("User-Agent"));
    }

    private String header(String name) {
        return Optional.ofNullable(request.getHeader(name)).orElse("");
    }
}
