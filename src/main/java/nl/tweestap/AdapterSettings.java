package nl.tweestap;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tweestap.delivery.Medium;
import org.eclipse.microprofile.config.Config;

/**
 * Which adapter serves which school: {@code tweestap.directory.rpo} for one, {@code
 * tweestap.directory} for all others. Read once, when the portal starts.
 *
 * @param words what is set, by the name of the setting
 */
record AdapterSettings(Map<String, String> words) {

    static final String DIRECTORY = "tweestap.directory";

    private static final String GATEWAY = "tweestap.gateway";

    AdapterSettings {
        words = Map.copyOf(words);
    }

    /**
     * @param schools slugs of all schools
     * @throws IllegalStateException when something is set for a school or a medium that is not
     *     there: a slip, and somebody would get the adapter of all others
     */
    static AdapterSettings of(Config config, Collection<String> schools) {
        List<String> names = names(schools).toList();
        List<String> known = names.stream().map(AdapterSettings::spelled).toList();
        for (String name : config.getPropertyNames()) {
            if (isOurs(spelled(name)) && !known.contains(spelled(name))) {
                throw new IllegalStateException(
                        name + " is about a school or a medium that is not there");
            }
        }
        Map<String, String> words = new HashMap<>();
        for (String name : names) {
            config.getOptionalValue(name, String.class).ifPresent(word -> words.put(name, word));
        }
        return new AdapterSettings(words);
    }

    private static Stream<String> names(Collection<String> schools) {
        return Stream.concat(
                        Stream.of(DIRECTORY),
                        Stream.of(Medium.values()).map(AdapterSettings::gateway))
                .flatMap(
                        setting ->
                                Stream.concat(
                                        Stream.of(setting),
                                        schools.stream().map(school -> own(setting, school))));
    }

    /** The setting for the gateways of a medium. */
    static String gateway(Medium medium) {
        return GATEWAY + "." + medium.name().toLowerCase(Locale.ROOT);
    }

    private static String own(String setting, String school) {
        return setting + "." + school;
    }

    /** As an environment variable: TWEESTAP_DIRECTORY_ZUID_VLIET (MicroProfile Config 3.1). */
    private static String spelled(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    private static boolean isOurs(String spelled) {
        return Stream.of(DIRECTORY, GATEWAY)
                .map(AdapterSettings::spelled)
                .anyMatch(spelled::startsWith);
    }

    /**
     * The adapter for each school.
     *
     * @param known the adapters there are, by the word that names them
     * @param usual the word for schools about which nothing is set
     * @throws IllegalStateException when a word is set that names none of them
     */
    <T> Function<String, T> choice(String setting, Map<String, T> known, String usual) {
        words.forEach(
                (name, word) -> {
                    if ((name + ".").startsWith(setting + ".") && !known.containsKey(word)) {
                        throw new IllegalStateException(
                                name + " is " + word + ", but can only be " + either(known));
                    }
                });
        String ofAll = words.getOrDefault(setting, usual);
        return school ->
                Objects.requireNonNull(known.get(words.getOrDefault(own(setting, school), ofAll)));
    }

    private static String either(Map<String, ?> known) {
        return new TreeSet<>(known.keySet()).stream().collect(Collectors.joining(" or "));
    }
}
