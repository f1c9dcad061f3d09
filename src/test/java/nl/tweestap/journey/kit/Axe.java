package nl.tweestap.journey.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Axe put into a page once, for a page that is looked at often. It tells of violations only: what
 * it found to be right is most of its answer. Not for pages with frames; see {@link Accessibility}.
 */
public final class Axe {

    private static final String SOURCE = source();

    private static final String RUN =
            """
            async (only) => {
              const found = await axe.run(document, { runOnly: only, resultTypes: ['violations'] });
              return found.violations.map((rule) => rule.id + ': ' + rule.help + ' '
                + rule.nodes.map((node) => node.html).join(' '));
            }""";

    /**
     * All that a rule may look at but colours: what is there, what is shown, and where it stands.
     */
    private static final String SHAPE =
            """
            () => [...document.querySelectorAll('body, body *')].map((one) => {
              const style = getComputedStyle(one);
              const box = one.getBoundingClientRect();
              return [one.tagName, style.display, style.visibility, style.opacity, style.clipPath,
                style.overflow, style.position, style.pointerEvents, style.fontSize,
                style.fontWeight, box.x, box.y, box.width, box.height].join();
            }).join('|')""";

    /** The rules of axe 4 that read a colour. */
    private static final Map<String, Object> OF_COLOURS =
            Map.of("type", "rule", "values", List.of("color-contrast", "link-in-text-block"));

    private static final Map<String, Object> ALL =
            Map.of("type", "tag", "values", Accessibility.TAGS);

    private Axe() {}

    private static String source() {
        try (InputStream script =
                Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static void check(Page page) {
        run(page, ALL);
    }

    /** For a page that differs from the one checked before in colours only; see {@link #shape}. */
    static void checkColours(Page page) {
        run(page, OF_COLOURS);
    }

    private static void run(Page page, Map<String, Object> rules) {
        assertThat(page.frames()).as("frames at %s", page.url()).hasSize(1);
        if (page.evaluate("() => !window.axe").equals(true)) {
            page.evaluate(SOURCE);
        }
        assertThat((List<?>) page.evaluate(RUN, rules))
                .as("axe at %s, %s wide", page.url(), page.viewportSize().width)
                .isEmpty();
    }

    /** The same text for as long as only colours differ. */
    static String shape(Page page) {
        return String.valueOf(page.evaluate(SHAPE));
    }
}
