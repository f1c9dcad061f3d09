package nl.tweestap.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/**
 * Where an address may go on to the next line: before its @ and dots and after its slashes, never
 * within a name.
 */
@Named("longWord")
@ApplicationScoped
public class LongWord {

    /** {@code service}, {@code @rpo}, {@code .example}. */
    public List<String> parts(String address) {
        return List.of(address.split("(?=[@.])|(?<=/)(?=[^/])"));
    }
}
