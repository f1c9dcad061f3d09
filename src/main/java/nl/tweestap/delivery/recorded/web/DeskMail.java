package nl.tweestap.delivery.recorded.web;

/** A mail that arrived; the recipient is masked. */
public record DeskMail(String time, String recipient, String subject, String body) {}
