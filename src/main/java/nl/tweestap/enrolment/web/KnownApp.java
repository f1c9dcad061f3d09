package nl.tweestap.enrolment.web;

import java.util.List;
import java.util.Map;
import nl.tweestap.guide.Device;

/**
 * An authenticator app of a maker that is known, with its address in each shop: a search in a shop
 * for “authenticator” finds look-alikes first.
 */
record KnownApp(String name, String maker, Map<Device, String> addresses) {

    /** Free, without advertisements, and in both shops; two of the three are open source. */
    static final List<KnownApp> OTHERS =
            List.of(
                    of("2FAS Auth", "2FAS", "id1217793794", "com.twofasapp"),
                    of("FreeOTP", "Red Hat", "id872559395", "org.fedorahosted.freeotp"),
                    of(
                            "Google Authenticator",
                            "Google",
                            "id388497605",
                            "com.google.android.apps.authenticator2"));

    KnownApp {
        addresses = Map.copyOf(addresses);
    }

    private static KnownApp of(String name, String maker, String ios, String android) {
        return new KnownApp(
                name,
                maker,
                Map.of(
                        Device.IOS,
                        "https://apps.apple.com/app/" + ios,
                        Device.ANDROID,
                        "https://play.google.com/store/apps/details?id=" + android));
    }
}
