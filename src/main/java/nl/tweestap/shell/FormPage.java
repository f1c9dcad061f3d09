package nl.tweestap.shell;

import java.util.ArrayList;
import java.util.List;

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
