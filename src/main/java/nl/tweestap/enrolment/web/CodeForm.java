package nl.tweestap.enrolment.web;

import java.util.Map;
import nl.tweestap.shell.RefusedForms.Refused;

/** A step on which a code is typed. */
abstract class CodeForm extends StepForm {

    private static final String CODE = "code";

    private String code = "";

    @Override
    Map<String, String> typed() {
        return Map.of(CODE, code);
    }

    @Override
    Map<String, String> typedSoFar() {
        return Map.of();
    }

    @Override
    void restore(Refused before) {
        super.restore(before);
        code = before.typed().getOrDefault(CODE, "");
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
