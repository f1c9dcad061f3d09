package nl.tweestap.enrolment.web;

import nl.tweestap.shell.FormPage;

/** The form of one step. */
abstract class StepForm extends FormPage {

    /** Applies what was typed and moves on, or refuses with words. */
    abstract void next() throws java.io.IOException;
}
