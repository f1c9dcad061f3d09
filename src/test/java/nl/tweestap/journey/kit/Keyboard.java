package nl.tweestap.journey.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** Hands that never touch a mouse; eyes that have to see where they are (WCAG 2.2, 2.4.7). */
public final class Keyboard {

    /** More stops than any of our pages has. */
    private static final int MOST_STOPS = 60;

    /**
     * An outline or shadow around what has the focus or around the label it stands in, on screen.
     */
    private static final String IS_SEEN =
            """
            () => {
              const focused = document.activeElement;
              const marked = (one) => {
                const style = getComputedStyle(one);
                return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2)
                  || style.boxShadow !== 'none';
              };
              const label = focused.closest('label');
              const box = focused.getBoundingClientRect();
              return focused.matches(':focus-visible') && (marked(focused) || (label && marked(label)))
                && box.bottom > 0 && box.top < innerHeight;
            }
            """;

    private final Page page;

    public Keyboard(Page page) {
        this.page = page;
    }

    /** Goes on with Tab until this has the focus; each stop on the way can be seen. */
    public Keyboard to(String selector) {
        for (int stops = 0; !isAt(selector); stops++) {
            assertThat(stops).as("stops on the way to %s", selector).isLessThan(MOST_STOPS);
            page.keyboard().press("Tab");
            assertThat(page.evaluate(IS_SEEN))
                    .as("focus in sight on %s", focused())
                    .isEqualTo(true);
        }
        return this;
    }

    public Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    public Keyboard type(String text) {
        page.keyboard().type(text);
        return this;
    }

    public boolean isAt(String selector) {
        return (boolean)
                page.evaluate("selector => document.activeElement.matches(selector)", selector);
    }

    /** The start tag of what has the focus. */
    public String focused() {
        return (String) page.evaluate("document.activeElement.cloneNode(false).outerHTML");
    }
}
