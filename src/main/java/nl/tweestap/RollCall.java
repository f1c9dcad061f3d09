package nl.tweestap;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tweestap.delivery.Gateways;
import nl.tweestap.delivery.Medium;
import nl.tweestap.directory.Directories;
import nl.tweestap.directory.Directory;
import nl.tweestap.directory.Directory.Ability;
import nl.tweestap.directory.DirectoryBusy;
import nl.tweestap.school.School;
import nl.tweestap.school.Schools;

/**
 * Asks each school's adapters, when the portal starts, what they can, and writes it in the log. So
 * what is set wrongly stops the start ({@link Wiring}), and a directory that does not answer, or
 * finds nobody, is seen before the first person wants in. After {@link
 * nl.tweestap.database.Migration}: a directory may keep its people in the database.
 */
@Startup
@Singleton
@DependsOn("Migration")
public class RollCall {

    private static final Logger LOG = Logger.getLogger(RollCall.class.getName());

    @Inject Schools schools;
    @Inject Directories directories;
    @Inject Gateways gateways;

    @PostConstruct
    void start() {
        if (schools.slugs().isEmpty()) {
            throw new IllegalStateException(
                    "There is no school in tweestap.content-folder: make one in its folder"
                            + " schools");
        }
        schools.all().stream().map(School::slug).map(this::line).forEach(LOG::info);
        schools.all().stream().map(School::slug).forEach(this::warn);
    }

    private void warn(String school) {
        Directory.Condition condition = directories.of(school).condition();
        if (condition != Directory.Condition.ANSWERS) {
            LOG.warning(school + ": " + PeoplePart.words(condition));
        }
    }

    /** What goes for one school; nobody's name is in it. */
    String line(String school) {
        return "%s: directory %s; gateways %s"
                .formatted(school, directory(directories.of(school)), media(school));
    }

    private static String directory(Directory directory) {
        return directory.abilities().isEmpty()
                ? "none"
                : listed(directory.abilities().stream().sorted().map(RollCall::words))
                        + people(directory);
    }

    /** One school's directory that fails keeps no other school from its start. */
    private static String people(Directory directory) {
        if (!directory.abilities().contains(Ability.FINDS_PEOPLE)) {
            return "";
        }
        try {
            int found = directory.search("").size();
            return " (" + found + (found < Directory.MOST_FOUND ? " people)" : " people or more)");
        } catch (DirectoryBusy | RuntimeException failure) {
            LOG.log(
                    Level.WARNING,
                    "A directory failed at the roll call: {0}",
                    failure.getClass().getName());
            return " (does not answer)";
        }
    }

    private String media(String school) {
        return listed(
                Stream.of(Medium.values())
                        .filter(medium -> gateways.of(school, medium).carries(medium))
                        .map(RollCall::words));
    }

    private static String listed(Stream<String> words) {
        String list = words.collect(Collectors.joining(", "));
        return list.isEmpty() ? "none" : list;
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
