package nl.tweestap.journey.kit;

/** Somebody who has enrolled signs in with a real browser. */
public final class SignInScreen {

    private final Visit visit;
    private final Enrolled enrolled;

    public SignInScreen(Visit visit, Enrolled enrolled) {
        this.visit = visit;
        this.enrolled = enrolled;
    }

    public String path(String rest) {
        return Forms.base(enrolled.person()) + "/" + rest;
    }

    /** Gives the password; the page in sight asks for the second factor. */
    public SignInScreen givePassword() {
        visit.go(path("sign-in"));
        return giveAskedPassword();
    }

    public SignInScreen giveAskedPassword() {
        visit.type("#username", enrolled.person().username());
        visit.type("#password", People.PASSWORD);
        visit.find("#password").press("Enter");
        visit.page().waitForURL("**/sign-in/verify/**");
        return this;
    }

    /** Chooses another way: {@code app}, {@code phone} or {@code recovery-code}. */
    public SignInScreen way(String kind) {
        visit.find("main a[href*='/sign-in/verify/ways']").first().click();
        visit.page().waitForURL("**/sign-in/verify/ways*");
        visit.click("main .rows a[href*='/verify/" + kind + "']");
        visit.page().waitForURL("**/sign-in/verify/" + kind + "**");
        return this;
    }

    public SignInScreen type(String code) {
        visit.type("#code", code);
        return this;
    }

    /** Types a code that is refused; answers with the words of the summary, which has the focus. */
    public String refused(String code) {
        type(code);
        visit.click("#submit");
        Accessibility.checkError(visit.page(), "code");
        return visit.find("#errors").innerText();
    }

    /** Types a code that is accepted, and comes to the account. */
    public void accepted(String code) {
        type(code);
        visit.find("#code").press("Enter");
        visit.awaitPath(path("account"));
    }
}
