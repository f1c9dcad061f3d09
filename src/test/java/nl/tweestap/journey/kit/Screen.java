package nl.tweestap.journey.kit;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/** What people look at. */
public enum Screen {
    PHONE(390, 844, true),
    DESKTOP(1280, 900, false),
    /** The narrowest that WCAG 2.2 asks for (1.4.10). */
    NARROW(320, 640, true);

    private static final String PHONE_AGENT =
            "Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko)"
                    + " Chrome/130.0.0.0 Mobile Safari/537.36";

    private final int width;
    private final int height;
    private final boolean isPhone;

    Screen(int width, int height, boolean isPhone) {
        this.width = width;
        this.height = height;
        this.isPhone = isPhone;
    }

    NewContextOptions options(ColorScheme scheme) {
        NewContextOptions options =
                new NewContextOptions()
                        .setViewportSize(width, height)
                        .setColorScheme(scheme)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setHasTouch(isPhone)
                        .setLocale("nl-NL");
        return isPhone ? options.setIsMobile(true).setUserAgent(PHONE_AGENT) : options;
    }
}
