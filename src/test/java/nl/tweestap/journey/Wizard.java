package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.tweestap.journey.People.Person;

/** Somebody in the wizard with a real browser: clicks, keys, and a camera for the QR. */
final class Wizard {

    /** After a step has come, a second click of a double click is ignored this long. */
    private static final int QUIET_MILLIS = 450;

    private final Visit visit;
    private final Person person;
    private final String base;

    Wizard(Visit visit, Person person) {
        this(visit, person, "nl");
    }

    Wizard(Visit visit, Person person, String language) {
        this.visit = visit;
        this.person = person;
        this.base = "/" + language + "/" + person.school();
    }

    String path(String rest) {
        return base + "/" + rest;
    }

    /** Signs in with name and password and comes to "more information needed". */
    void signIn() {
        visit.go(path("sign-in"));
        visit.type("#username", person.username());
        visit.type("#password", People.PASSWORD);
        visit.find("#password").press("Enter");
        visit.awaitPath(path("sign-in/more-information"));
    }

    /** From "more information needed" to the first step. */
    void begin(String firstStep) {
        visit.find("main a.button").click();
        awaitStep(firstStep);
    }

    void awaitStep(String step) {
        visit.awaitPath(path("enrol/" + step));
        settle();
    }

    /** A person takes a moment to look before the next click. */
    void settle() {
        double now = (double) visit.page().evaluate("() => performance.now() + 0.1");
        visit.awaitTrue("until => performance.now() > until", now + QUIET_MILLIS);
    }

    void next(String expectedStep) {
        visit.click("#next");
        awaitStep(expectedStep);
    }

    /** Presses the main button, which refuses; answers with the words of the summary. */
    String refused() {
        visit.click("#next");
        visit.find("#errors").waitFor();
        assertThat(visit.page().evaluate("document.activeElement.id")).isEqualTo("errors");
        return visit.find("#errors").innerText();
    }

    /** From the first page about the app to the one with the QR. */
    void toScan() {
        next("download");
        next("set-up");
        next("scan");
    }

    /** Points a camera at the QR. */
    URI scan() {
        byte[] picture = visit.find(".qr svg").screenshot();
        return URI.create(QrReader.read(picture).orElseThrow());
    }

    static String key(URI otpauth) {
        return parameter(otpauth, "secret");
    }

    static String parameter(URI otpauth, String name) {
        return List.of(otpauth.getRawQuery().split("&")).stream()
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> pair.substring(name.length() + 1))
                .map(value -> URLDecoder.decode(value, StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }

    void typeAppCode(String code) {
        visit.type("#app-code", code);
    }

    /** Fills in the number and has a code sent. */
    void sendCode() {
        visit.type("#number", person.phone());
        next("phone-code");
    }

    void typePhoneCode(String code) {
        visit.type("#phone-code-field", code);
    }

    /** The ten codes on the page. */
    List<String> recoveryCodes() {
        return visit.find("#codes li").allInnerTexts();
    }

    void finish() {
        visit.find("#kept").check();
        next("done");
    }
}
