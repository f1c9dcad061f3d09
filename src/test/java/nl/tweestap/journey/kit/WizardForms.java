package nl.tweestap.journey.kit;

import java.util.Map;
import nl.tweestap.journey.kit.People.Person;

/** Somebody in the wizard without scripts, one page at a time. */
public final class WizardForms {

    private final Caller caller;
    private final Person person;
    private Answer page;

    public WizardForms(Portal portal, Person person) {
        this(new Caller(portal), person);
    }

    /** The same in this browser. */
    public WizardForms(Caller caller, Person person) {
        this.caller = caller;
        this.person = person;
        Forms.givePassword(caller, person);
        this.page = caller.open(path("enrol"));
    }

    public Caller caller() {
        return caller;
    }

    public Person person() {
        return person;
    }

    public Answer page() {
        return page;
    }

    /** The step of the page in sight. */
    public String step() {
        return page.path().replaceAll("\\?.*", "").replaceAll(".*/", "");
    }

    public String path(String rest) {
        return Forms.base(person) + "/" + rest;
    }

    /** Does what is asked, page after page, until this step. */
    public WizardForms to(String step) {
        for (int pages = 0; !step().equals(step); pages++) {
            if (pages > 10) {
                throw new IllegalStateException(step() + ": " + page.errors());
            }
            page = Forms.next(caller, page, person);
        }
        return this;
    }

    /** Presses the main button with these answers. */
    public WizardForms answer(Map<String, String> answers) {
        return press("#next", answers);
    }

    public WizardForms press(String button, Map<String, String> answers) {
        page = caller.follow(caller.press(page, button, answers));
        return this;
    }

    /** Presses the main button on a page that was left open. */
    public Answer pressOn(Answer left, Map<String, String> answers) {
        return caller.follow(caller.press(left, "#next", answers));
    }

    public WizardForms reload() {
        page = caller.open(path("enrol/" + step()));
        return this;
    }
}
