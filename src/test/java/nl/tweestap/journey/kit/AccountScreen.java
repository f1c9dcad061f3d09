package nl.tweestap.journey.kit;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.util.List;

/** Somebody at their account page with a real browser. */
public final class AccountScreen {

    public static final String APP = Say.words("enrolment.start.microsoft");
    public static final String PHONE = Say.words("account.given-name.phone");

    private static final Duration TIME_STEP = Duration.ofSeconds(30);

    private final Visit visit;
    private final Enrolled enrolled;

    /** Goes there in a browser that is signed in as this person. */
    public AccountScreen(Visit visit, Enrolled enrolled) {
        this.visit = visit;
        this.enrolled = enrolled;
        visit.become(enrolled.caller());
        open();
    }

    public String path(String rest) {
        return Forms.base(enrolled.person()) + "/" + rest;
    }

    public AccountScreen open() {
        visit.go(path("account"));
        return this;
    }

    public void awaitHere() {
        visit.awaitPath(path("account"));
    }

    /** The card of the authenticator with this name. */
    Locator card(String name) {
        return visit.find("section.card:has(h3:text-is(\"%s\"))".formatted(name));
    }

    /** Presses what stands on a card: {@code rename}, {@code remove}, {@code make-default}. */
    public void press(String name, String action) {
        String words = Say.words("account.page." + action);
        card(name).locator(".method-actions > *").all().stream()
                .filter(one -> one.innerText().startsWith(words))
                .findFirst()
                .orElseThrow()
                .click();
    }

    /** Names on the cards. */
    public List<String> names() {
        return visit.find(".methods .method-head h3").allInnerTexts();
    }

    /** Name of the authenticator that is asked first. */
    public String defaultName() {
        return visit.find("section.card:has(.method-badges .badge-good) h3").innerText();
    }

    /** What happened, newest first. */
    public List<String> events() {
        return visit.find(".timeline li strong").allInnerTexts();
    }

    /** The history's words for an event, such as {@code signed-in}. */
    public static String event(String key) {
        return Say.words("account.event." + key);
    }

    /** Browsers in which the account is signed in. */
    public List<String> places() {
        return visit.find("#places .row-words strong").allInnerTexts();
    }

    /** So long after the second factor that a change asks for another, yet signed in. */
    public void letTheSecondFactorGrowOld() {
        enrolled.caller().portal().clock().forward(Duration.ofMinutes(6));
        open();
        enrolled.caller().portal().clock().forward(Duration.ofMinutes(5));
    }

    /** Gives the second factor that was asked for, with the app. */
    public void prove() {
        visit.page().waitForURL("**/sign-in/verify/app/**");
        enrolled.caller().portal().clock().forward(TIME_STEP);
        visit.type("#code", enrolled.appCode());
        visit.click("#submit");
    }
}
