package nl.tweestap.enrolment.web;

import java.util.Map;
import nl.tweestap.shell.FormPage;
import nl.tweestap.shell.RefusedForms.Refused;

/** The form of one step. */
abstract class StepForm extends FormPage {

    /** Applies what was typed and moves on, or refuses with words. */
    abstract void next() throws java.io.IOException;

    /** What was typed, by field: it comes back with a refusal. */
    Map<String, String> typed() {
        return Map.of();
    }

    /** The same without a code: it comes back where somebody asked for more time. */
    Map<String, String> typedSoFar() {
        return typed();
    }

    /** What was wrong and what was typed, after the redirect (decision 11). */
    void restore(Refused before) {
        refuse(before.errors());
    }

    /** Looks up what the page tells, before it is drawn. */
    void lookUp() {}

    /** Whether the step can be done now: there is something to type in, or nothing to type. */
    boolean isFieldShown() {
        return true;
    }
}
