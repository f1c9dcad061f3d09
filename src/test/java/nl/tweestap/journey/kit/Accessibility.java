package nl.tweestap.journey.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** WCAG 2.2 AA and good practice, as far as a program can tell. */
public final class Accessibility {

    static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Accessibility() {}

    static void check(Page page) {
        if (page.frames().size() == 1) {
            Axe.check(page);
        } else {
            checkWithFrames(page);
        }
    }

    private static void checkWithFrames(Page page) {
        List<String> violations =
                new AxeBuilder(page)
                        .withTags(TAGS).analyze().getViolations().stream()
                                .map(rule -> words(page, rule))
                                .toList();
        assertThat(violations).as("axe at %s", page.url()).isEmpty();
    }

    /**
     * The summary has the focus and leads to the field; the field says that it is wrong, and why.
     *
     * @param field id of the field
     */
    public static void checkError(Page page, String field) {
        page.locator("#errors:focus").waitFor();
        Locator wrong = page.locator("#" + field);
        assertThat(page.locator("#errors a[href='#" + field + "']").innerText())
                .isEqualTo(page.locator("#" + field + "-error").innerText());
        assertThat(wrong.getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(wrong.getAttribute("aria-describedby").split(" ")).contains(field + "-error");
        page.locator("#errors a").first().click();
        assertThat(page.locator("#" + field + ":focus").count()).isEqualTo(1);
    }

    private static String words(Page page, Rule rule) {
        return rule.getId()
                + ": "
                + rule.getHelp()
                + " "
                + rule.getNodes().stream().map(CheckedNode::getHtml).toList()
                + " "
                + page.viewportSize().width;
    }
}
