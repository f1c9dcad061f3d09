package nl.tweestap.journey.kit;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;

/**
 * Chromium of the distribution, started once for all journeys: the one without a window, which
 * needs half the CPU to open a page nobody has seen.
 */
public final class Browser {

    private static final List<String> FLAGS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--renderer-process-limit=1");

    private Browser() {}

    private static final class Shared {
        static final com.microsoft.playwright.Browser CHROMIUM = launch();

        private static com.microsoft.playwright.Browser launch() {
            Playwright playwright =
                    Playwright.create(
                            new CreateOptions()
                                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            return playwright
                    .chromium()
                    .launch(
                            new LaunchOptions()
                                    .setExecutablePath(Programs.path("chromium-headless-shell"))
                                    .setHeadless(true)
                                    .setArgs(FLAGS));
        }
    }

    /** Opens a browser window that knows nobody yet. */
    public static Visit open(Portal portal, Screen screen, ColorScheme scheme) {
        return visit(portal.address(), portal, screen, scheme);
    }

    /** One that comes by way of something that stands before the portal of all journeys. */
    public static Visit by(String address, Screen screen) {
        return visit(address, Portal.shared(), screen, ColorScheme.LIGHT);
    }

    private static Visit visit(String address, Portal portal, Screen screen, ColorScheme scheme) {
        return new Visit(address, portal, Shared.CHROMIUM.newContext(screen.options(scheme)));
    }

    public static Visit open(Screen screen) {
        return open(Portal.shared(), screen, ColorScheme.LIGHT);
    }

    public static Visit phone() {
        return open(Screen.PHONE);
    }

    public static Visit desktop() {
        return open(Screen.DESKTOP);
    }

    /** A browser in which scripts are switched off. */
    public static Visit withoutScripts(Screen screen) {
        BrowserContext context =
                Shared.CHROMIUM.newContext(
                        screen.options(ColorScheme.LIGHT).setJavaScriptEnabled(false));
        return new Visit(Portal.shared().address(), Portal.shared(), context);
    }
}
