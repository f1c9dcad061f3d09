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

    /** Which kind of phone it probably is; empty on a computer. */
    Optional<Device> device() {
        return Device.guess(header("Sec-CH-UA-Platform"), header("User-Agent"));
    }

    private String header(String name) {
        return Optional.ofNullable(request.getHeader(name)).orElse("");
    }
}
