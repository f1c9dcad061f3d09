package nl.tweestap.helpdesk.log;

/**
 * The first thing that is wrong with a school's log.
 *
 * @param number of the line; 0 where it is about the whole log
 */
record Finding(String school, long number, Fault fault) {

    enum Fault {
        COUNT_CHANGED("the number of schools that have a log was changed, or a whole log is gone"),
        HEAD_MISSING("the head of this log was deleted"),
        HEAD_CHANGED("the head of this log was changed"),
        LINE_MISSING("this line was deleted"),
        LINE_CHANGED("this line was changed, inserted or moved, or one before it was"),
        LINE_TOO_MANY("this line was inserted");

        private final String words;

        Fault(String words) {
            this.words = words;
        }
    }

    /** In the operator's words. */
    String line() {
        String where = school.isEmpty() ? "all schools" : school;
        return where + (number == 0 ? "" : ", line " + number) + ": " + fault.words;
    }
}
