package nl.tweestap.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import nl.tweestap.text.Words;

/**
 * The words of the pages in the reader's language: {@code #{text['signin.password.title']}}. It is
 * a map only because expression language reads maps.
 */
@Named("text")
@RequestScoped
public class Texts extends AbstractMap<String, String> {

    @Inject CurrentAddress address;

    @Override
    public String get(Object key) {
        return Words.of((String) key, address.language());
    }

    /** With arguments, by the rules of {@link java.text.MessageFormat}. */
    public String of(String key, Object... arguments) {
        return Words.of(key, address.language(), arguments);
    }

    /** Not for listing: the keys are in the bundles. */
    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }
}
