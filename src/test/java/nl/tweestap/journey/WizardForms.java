package nl.tweestap.journey;

import java.util.Map;
import nl.tweestap.journey.People.Person;

/** Somebody in the wizard without scripts, one page at a time. */
final class WizardForms {

    private final Caller caller;
    private final Person person;
    private Answer page;

    WizardForms(Portal portal, Person person) {
        this(new Caller(portal), person);
    }

    /** The same in this browser. */
    WizardForms(Caller caller, Person person) {
        this.caller = caller;
        this.person = person;
        Forms.givePassword(caller, person);
        this.page = caller.open(path("enrol"));
    }

    Caller caller() {
        return caller;
    }

    Person person() {
        return person;
    }

    Answer page() {
        return page;
    }

    /** The step of the page in sight. */
    String step() {
        return page.path().replaceAll("\\?.*", "").replaceAll(".*/", "");
    }

    String path(String rest) {
        return Forms.base(person) + "/" + rest;
    }

    /** Does what is asked, page after page, until this step. */
    WizardForms to(String step) {
        for (int pages = 0; !step().equals(step); pages++) {
            if (pages > 10) {
                throw new IllegalStateException(step() + ": " + page.errors());
            }
            page = Forms.next(caller, page, person);
        }
        return this;
    }

    /** Presses the main button with these answers. */
    WizardForms answer(Map<String, String> answers) {
        return press("#next", answers);
    }

    WizardForms press(String button, Map<String, String> answers) {
        page = caller.follow(caller.press(page, button, answers));
        return this;
    }

    /** Presses the main button on a page that was left open. */
    Answer pressOn(Answer left, Map<String, String> answers) {
        return caller.follow(caller.press(left, "#next", answers));
    }

    WizardForms reload() {
        page = caller.open(path("enrol/" + step()));
        return this;
    }
}
