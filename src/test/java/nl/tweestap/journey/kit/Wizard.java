package nl.tweestap.journey.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.tweestap.journey.kit.People.Person;

/** Somebody in the wizard with a real browser: clicks, keys, and a camera for the QR. */
public final class Wizard {

    /** After a step has come, a second click of a double click is ignored this long. */
    private static final int QUIET_MILLIS = 450;

    /** What a person would see: nothing is under way any more. */
    private static final String IS_IDLE =
            "() => !window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty()";

    private final Visit visit;
    private final Person person;
    private final String base;

    public Wizard(Visit visit, Person person) {
        this(visit, person, "nl");
    }

    public Wizard(Visit visit, Person person, String language) {
        this.visit = visit;
        this.person = person;
        this.base = "/" + language + "/" + person.school();
    }

    public String path(String rest) {
        return base + "/" + rest;
    }

    /** Signs in with name and password and comes to "more information needed". */
    public void signIn() {
        visit.go(path("sign-in"));
        visit.type("#username", person.username());
        visit.type("#password", People.PASSWORD);
        visit.find("#password").press("Enter");
        visit.awaitPath(path("sign-in/more-information"));
    }

    /** From "more information needed" to the first step. */
    public void begin(String firstStep) {
        visit.find("main a.button").click();
        awaitStep(firstStep);
    }

    public void awaitStep(String step) {
        visit.awaitPath(path("enrol/" + step));
        settle();
    }

    /** A person takes a moment to look before the next click. */
    public void settle() {
        visit.awaitTrue(IS_IDLE, "");
        visit.putPageAhead(QUIET_MILLIS);
    }

    public void next(String expectedStep) {
        visit.click("#next");
        awaitStep(expectedStep);
    }

    /** Presses the main button, which refuses; answers with the words of the summary. */
    public String refused() {
        visit.click("#next");
        visit.find("#errors").waitFor();
        assertThat(visit.page().evaluate("document.activeElement.id")).isEqualTo("errors");
        return visit.find("#errors").innerText();
    }

    /** From the first page about the app to the one with the QR. */
    public void toScan() {
        next("download");
        next("set-up");
        next("scan");
    }

    /** Points a camera at the QR. */
    public URI scan() {
        byte[] picture = visit.find(".qr svg").screenshot();
        return URI.create(QrReader.read(picture).orElseThrow());
    }

    public static String key(URI otpauth) {
        return parameter(otpauth, "secret");
    }

    public static String parameter(URI otpauth, String name) {
        return List.of(otpauth.getRawQuery().split("&")).stream()
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> pair.substring(name.length() + 1))
                .map(value -> URLDecoder.decode(value, StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }

    public void typeAppCode(String code) {
        visit.type("#app-code", code);
    }

    /** Fills in the number and has a code sent. */
    public void sendCode() {
        visit.type("#number", person.phone());
        next("phone-code");
    }

    public void typePhoneCode(String code) {
        visit.type("#phone-code-field", code);
    }

    /** The ten codes on the page. */
    public List<String> recoveryCodes() {
        return visit.find("#codes li").allInnerTexts();
    }

    public void finish() {
        visit.find("#kept").check();
        next("done");
    }
}
