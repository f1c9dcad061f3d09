package nl.tweestap.shell;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page with a form: what is wrong with what was typed. The tags errors and field read it. */
public abstract class FormPage {

    private final List<FieldError> errors = new ArrayList<>();

    /** The error summary, in the order of the fields. */
    public List<FieldError> getErrors() {
        return List.copyOf(errors);
    }

    /** The words at a field; empty when there is nothing wrong with it. */
    public String errorAt(String field) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::message)
                .findFirst()
                .orElse("");
    }

    /** Whether there is something wrong with a field. */
    public boolean isWrong(String field) {
        return !errorAt(field).isEmpty();
    }

    /**
     * Which parts of the page describe a field, as {@code aria-describedby} wants it: what is wrong
     * with it, then its hint. Nothing rather than nothing in quotes: the attribute is left out
     * then.
     *
     * @param hint the words of the hint; empty where the field has none
     */
    public @Nullable String describedBy(String field, String hint) {
        String error = isWrong(field) ? field + "-error" : "";
        String words = hint.isEmpty() ? "" : field + "-hint";
        String both = (error + " " + words).strip();
        return both.isEmpty() ? null : both;
    }

    protected void refuse(String field, String message) {
        errors.add(new FieldError(field, message));
    }

    protected void refuse(String message) {
        refuse("", message);
    }

    /** After the redirect: what was wrong before it. */
    protected void refuse(List<FieldError> before) {
        errors.addAll(before);
    }

    public boolean isRefused() {
        return !errors.isEmpty();
    }
}
