package nl.tweestap.delivery.recorded.web;

/** A mail that arrived; the recipient is masked. */
public record DeskMail(String time, String recipient, String subject, String body) {

    public String getTime() {
        return time;
    }

    public String getRecipient() {
        return recipient;
    }

    public String getSubject() {
        return subject;
    }

    public String getBody() {
        return body;
    }
}
