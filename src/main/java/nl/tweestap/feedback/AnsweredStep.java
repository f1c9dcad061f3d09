package nl.tweestap.feedback;

/**
 * The step an answer is about. All four are words of addresses, so they are short.
 *
 * @param school slug of the school
 * @param guide the guide's word in addresses
 * @param device tag of the device
 * @param step id of the step
 */
public record AnsweredStep(String school, String guide, String device, String step) {

    String key() {
        return school + "/" + guide + "/" + device + "/" + step;
    }
}
