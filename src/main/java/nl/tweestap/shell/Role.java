package nl.tweestap.shell;

/** What somebody may be at a school besides somebody with an account: see {@link Place#roles}. */
public enum Role {
    HELPDESK,
    /** Leads the helpdesk. */
    LEAD,
    /** Keeps the register of people. */
    ADMINISTRATOR,
    TEACHER,
    /** Keeps the school's guides. */
    EDITOR
}
