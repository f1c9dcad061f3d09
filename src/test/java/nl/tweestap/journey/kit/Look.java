package nl.tweestap.journey.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.IntStream;

/** How wide a window is, and whether its owner wants it dark. */
public record Look(int width, ColorScheme scheme) {

    private static final List<Integer> WIDTHS = List.of(390, 768, 1280);
    private static final List<ColorScheme> SCHEMES = List.of(ColorScheme.LIGHT, ColorScheme.DARK);

    /** A phone, a tablet and a laptop, each light and dark. */
    public static final List<Look> ALL =
            WIDTHS.stream()
                    .flatMap(width -> SCHEMES.stream().map(scheme -> new Look(width, scheme)))
                    .toList();

    /** The corners, for pages that differ from others in words or colours only. */
    public static final List<Look> CORNERS =
            List.of(new Look(390, ColorScheme.DARK), new Look(1280, ColorScheme.LIGHT));

    /**
     * All of them so that of any three in a row each has another width and both schemes are there.
     */
    private static final List<Look> IN_TURN =
            IntStream.range(0, ALL.size())
                    .mapToObj(turn -> new Look(WIDTHS.get(turn % 3), SCHEMES.get(turn % 2)))
                    .toList();

    private static final int HEIGHT = 900;

    /**
     * These in the full run; in another one alone, which differs from turn to turn: six turns in a
     * row see every width in both schemes.
     */
    public static List<Look> inTurn(int turn, List<Look> full) {
        return Extent.isFull() ? full : List.of(IN_TURN.get(turn % IN_TURN.size()));
    }

    /** Axe finds nothing, nothing sticks out sideways, and there is one heading of the page. */
    public static void check(Visit visit, List<Look> looks) {
        for (Look look : looks) {
            look.apply(visit.page());
            Accessibility.check(visit.page());
            assertThat(
                            visit.page()
                                    .evaluate(
                                            "document.documentElement.scrollWidth"
                                                    + " - document.documentElement.clientWidth"))
                    .as("sideways scroll at %s as %s", visit.path(), look)
                    .isEqualTo(0);
        }
        assertThat(visit.find("h1").count()).as("h1 at %s", visit.path()).isEqualTo(1);
    }

    /**
     * The same for every width in both schemes, for many pages. In the second scheme only the rules
     * about colours are asked again, after looking that nothing but colours differs.
     */
    public static void checkAll(Visit visit) {
        Page page = visit.page();
        for (int width : WIDTHS) {
            new Look(width, ColorScheme.LIGHT).apply(page);
            Axe.check(page);
            String light = Axe.shape(page);
            new Look(width, ColorScheme.DARK).apply(page);
            assertThat(Axe.shape(page)).as("shape at %s in the dark", page.url()).isEqualTo(light);
            Axe.checkColours(page);
            assertThat(
                            page.evaluate(
                                    "document.documentElement.scrollWidth"
                                            + " - document.documentElement.clientWidth"))
                    .as("sideways scroll at %s, %s wide", visit.path(), width)
                    .isEqualTo(0);
        }
        assertThat(visit.find("h1").count()).as("h1 at %s", visit.path()).isEqualTo(1);
    }

    private void apply(Page page) {
        page.setViewportSize(width, HEIGHT);
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
    }
}
