package nl.tweestap.shell;

/** What a visitor must have done before a page opens; who they must be is a {@link Role}. */
public enum Access {
    /** Nothing. */
    OPEN,
    /** The password was right and the second factor is being asked: to sign in, or once more. */
    SECOND_FACTOR,
    /** May bind authenticators: signed in, or the password was right and there is none yet. */
    ENROLMENT,
    /** Signed in with everything the account has. */
    SIGNED_IN;

    /** Whether somebody in this state has earned a page with this access. */
    public boolean isOpenTo(VisitorState state) {
        return switch (this) {
            case OPEN -> true;
            case SECOND_FACTOR ->
                    state == VisitorState.SECOND_FACTOR_WANTED || state == VisitorState.SIGNED_IN;
            case ENROLMENT -> state == VisitorState.ENROLLING || state == VisitorState.SIGNED_IN;
            case SIGNED_IN -> state == VisitorState.SIGNED_IN;
        };
    }
}
