package nl.tweestap.journey.kit;

import java.util.Map;

/** Somebody who has enrolled signs in again, in another browser without scripts. */
public final class SignInForms {

    private final Enrolled enrolled;
    private final Caller caller;
    private Answer page;

    /** Gives the password; the page in sight asks for the second factor. */
    public SignInForms(Enrolled enrolled) {
        this(enrolled, new Caller(enrolled.caller().portal()));
    }

    /** The same in this browser. */
    public SignInForms(Enrolled enrolled, Caller caller) {
        this.enrolled = enrolled;
        this.caller = caller;
        this.page = Forms.givePassword(caller, enrolled.person());
    }

    public Caller caller() {
        return caller;
    }

    public Answer page() {
        return page;
    }

    public String path(String rest) {
        return Forms.base(enrolled.person()) + "/" + rest;
    }

    public boolean isSignedIn() {
        return caller.get(path("account")).status() == 200;
    }

    /** Chooses another way: {@code phone}, {@code recovery-code} or {@code app}. */
    public SignInForms way(String kind) {
        page = caller.open(path("sign-in/verify/ways"));
        page = caller.open(page.html().select("a[href*=/verify/" + kind + "]").attr("href"));
        return this;
    }

    /** What stands in an address for the app and the phone, by the name of that segment. */
    public Map<String, String> authenticators() {
        Answer ways = caller.open(path("sign-in/verify/ways"));
        String app = id(ways, "app");
        return Map.of("app", app, "phone", id(ways, "phone"), "authenticator", app);
    }

    private static String id(Answer ways, String kind) {
        String href = ways.html().select("a[href*=/verify/" + kind + "/]").attr("href");
        return href.substring(href.lastIndexOf('/') + 1);
    }

    public SignInForms type(String code) {
        return press("#submit", Map.of("code", code));
    }

    public SignInForms press(String button, Map<String, String> answers) {
        page = caller.follow(caller.press(page, button, answers));
        return this;
    }

    SignInForms reload() {
        page = caller.open(page.path());
        return this;
    }
}
