package nl.tweestap.helpdesk.log;

/**
 * What is to be written down. Text is cleaned of what nobody sees and cut to what fits a line.
 *
 * @param personId of the register; empty where it is about nobody in particular
 * @param reason as the employee gave it; empty where none is asked
 * @param evidence id of the evidence it was done on; empty where there is none
 * @param outcome what came of it, in short; may be empty
 */
public record Entry(
        String school,
        Employee by,
        Action action,
        String personId,
        String reason,
        String evidence,
        String outcome) {

    /** About somebody, without reason, evidence or outcome. */
    public static Entry of(Employee by, Action action, String personId) {
        return new Entry(by.school(), by, action, personId, "", "", "");
    }

    @Override
    public String toString() {
        return "Entry(" + school + ", " + action + ")";
    }
}
