package nl.tweestap.delivery;

/**
 * A message to one person.
 *
 * <p>Printing it shows neither recipient nor text: both may be secret.
 *
 * @param school slug of the school that sends it; empty for one written before this was kept
 * @param recipient a number in E.164 form, or a mail address
 * @param subject of a mail; empty otherwise
 * @param body at most {@link #MAX_LENGTH} characters
 */
public record Message(String school, Medium medium, String recipient, String subject, String body) {

    /** A long mail; an SMS is kept to one part where it is written. */
    public static final int MAX_LENGTH = 2_000;

    public Message {
        if (hasLineBreak(recipient) || hasLineBreak(subject)) {
            throw new IllegalArgumentException("A mail header has one line");
        }
        if (body.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("The message is too long");
        }
    }

    private static boolean hasLineBreak(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }

    @Override
    public String toString() {
        return "Message(" + medium + ")";
    }
}
