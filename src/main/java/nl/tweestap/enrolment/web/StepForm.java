package nl.tweestap.enrolment.web;

import nl.tweestap.shell.FormPage;

/** The form of one step. */
abstract class StepForm extends FormPage {

    /** Applies what was typed and moves on, or refuses with words. */
    abstract void next() throws java.io.IOException;

    /** Looks up what the page tells, before it is drawn. */
    void lookUp() {}

    /** Whether the step can be done now: there is something to type in, or nothing to type. */
    boolean isFieldShown() {
        return true;
    }
}
