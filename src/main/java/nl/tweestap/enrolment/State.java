package nl.tweestap.enrolment;

/**
 * Where an enrolment is: at a binding, or at its end. Each state is a record with only its legal
 * moves, so a wrong move does not compile.
 */
public sealed interface State permits AppState, PhoneState, SaveRecoveryCodes, Done {

    /** The page this state is shown on. */
    Step step();

    /** What has to be remembered of it from one click to the next. */
    Kept kept();

    /** Whether the page shows something that nobody else may have seen. */
    default boolean isSecret() {
        return false;
    }
}
