package nl.tweestap.journey.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * One browser window of one person. Closing it fails the test when any page on the way had an error
 * in the console, broke its content security policy, or showed a word nobody has written.
 */
public final class Visit implements AutoCloseable {

    private static final double PATIENCE_MILLIS = 10_000;

    /**
     * Reports what a person would see and what only the browser notices; and the page's own clock
     * can be put ahead, so that nobody waits for it.
     */
    private static final String WATCH =
            """
            const now = performance.now.bind(performance);
            let ahead = 0;
            performance.now = () => now() + ahead;
            window.putAhead = (millis) => { ahead += millis; };
            addEventListener('securitypolicyviolation', (event) =>
              console.error('Policy: ' + event.violatedDirective + ' ' + event.blockedURI));
            addEventListener('DOMContentLoaded', () => {
              const look = () => {
                const text = document.title + ' ' + document.body.textContent;
                const unknown = /\\?\\?\\?[^\\s]*/.exec(text);
                if (unknown) console.error('No words: ' + unknown[0]);
              };
              look();
              new MutationObserver(look).observe(document.body, {subtree: true, childList: true});
            });
            """;

    private final String address;
    private final Portal portal;
    private final BrowserContext context;
    private final Page page;
    private final List<String> problems = new ArrayList<>();

    Visit(String address, Portal portal, BrowserContext context) {
        this.address = address;
        this.portal = portal;
        this.context = context;
        context.setDefaultTimeout(PATIENCE_MILLIS);
        context.addInitScript(WATCH);
        context.onConsoleMessage(
                message -> {
                    if (message.type().equals("error")) {
                        problems.add(message.text() + " at " + message.location());
                    }
                });
        context.onWebError(error -> problems.add(error.error()));
        this.page = context.newPage();
    }

    private Visit(Visit first) {
        this.address = first.address;
        this.portal = first.portal;
        this.context = first.context;
        this.page = first.context.newPage();
    }

    /** Another tab of the same browser, which closes with it. */
    public Visit tab() {
        return new Visit(this);
    }

    Portal portal() {
        return portal;
    }

    public Page page() {
        return page;
    }

    public BrowserContext context() {
        return context;
    }

    /** Takes over the session of somebody who came here by plain forms. */
    public void become(Caller caller) {
        caller.cookies()
                .forEach(
                        (name, value) ->
                                context.addCookies(
                                        List.of(
                                                new Cookie(name, value)
                                                        .setUrl(address)
                                                        .setHttpOnly(true))));
    }

    /** Goes to an address as if it were typed. */
    public Response go(String path) {
        return page.navigate(address + path);
    }

    /** The path of the page in sight. */
    public String path() {
        return URI.create(page.url()).getPath();
    }

    public Locator find(String selector) {
        return page.locator(selector);
    }

    /** Types into an empty or filled field with real keys. */
    public void type(String selector, String text) {
        Locator field = page.locator(selector);
        field.click();
        field.press("Control+A");
        field.press("Delete");
        field.pressSequentially(text);
    }

    public void click(String selector) {
        page.locator(selector).click();
    }

    /** Waits until the page with this address is in sight. */
    public void awaitPath(String path) {
        try {
            page.waitForURL(url -> URI.create(url).getPath().equals(path));
        } catch (TimeoutError late) {
            throw new AssertionError(
                    "Not at " + path + " but " + page.url() + ":\n" + text(), late);
        }
    }

    /**
     * Waits until what the page is asked is true. It is asked from outside: Playwright's way of
     * asking from within needs {@code eval}, which our pages forbid.
     *
     * @param function with one parameter
     */
    public void awaitTrue(String function, Object argument) {
        page.waitForCondition(() -> Boolean.TRUE.equals(page.evaluate(function, argument)));
    }

    /** As if so much time had passed for the page; without scripts none passes. */
    void putPageAhead(int millis) {
        page.evaluate("millis => window.putAhead?.(millis)", millis);
    }

    /** All that can be read on the page. */
    public String text() {
        return page.locator("body").innerText();
    }

    /** What went wrong on purpose, such as a page that does not exist, is no defect. */
    public void forgiveConsole(String part) {
        problems.removeIf(problem -> problem.contains(part));
    }

    @Override
    public void close() {
        List<String> found = List.copyOf(problems);
        context.close();
        assertThat(found).as("errors in the browser's console").isEmpty();
    }
}
