package nl.tweestap.shell;

/**
 * Something a form wants mended: the same words stand in the summary and at the field.
 *
 * @param field id of the field; empty when it concerns the page as a whole
 * @param message in the reader's language; says what to do next
 */
public record FieldError(String field, String message) {}
