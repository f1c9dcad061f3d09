package nl.tweestap.register.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How a file's bytes are letters. */
public enum CharacterSet {
    UTF_8("UTF-8", StandardCharsets.UTF_8),
    WINDOWS_1252("Windows-1252", Charset.forName("windows-1252"));

    private final String label;
    private final Charset charset;

    CharacterSet(String label, Charset charset) {
        this.label = label;
        this.charset = charset;
    }

    /** Its name, the same in every language. */
    public String label() {
        return label;
    }

    Charset charset() {
        return charset;
    }
}
