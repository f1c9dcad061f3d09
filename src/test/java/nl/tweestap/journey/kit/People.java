package nl.tweestap.journey.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tweestap.school.OurSchools;
import nl.tweestap.shell.Role;

/**
 * People for journeys: every test takes somebody nobody has used, so that tests do not meet. The
 * content folder is the real one, with more people at each school.
 */
public final class People {

    /** The password of everybody in the demo. */
    public static final String PASSWORD = "welkom-in-de-demo";

    /** More than there are tests, and no more than a file in the content folder may hold. */
    private static final int PER_SCHOOL = 100;

    /** Of each role, and of all roles together. */
    private static final int WITH_ROLES = 40;

    /** The school of most tests. */
    private static final int AT_RPO = 600;

    /** A class at a school, and a few who come later. */
    private static final int CLASSMATES = 60;

    /** The class of {@link #classmate}. */
    public static final String CLASS = "4h-samen";

    private static final Map<String, AtomicInteger> USED = new ConcurrentHashMap<>();
    private static final AtomicInteger PHONES = new AtomicInteger();

    /** A school sends so many an hour to numbers that begin alike: these begin differently. */
    private static final int BLOCKS = 10;

    private static final String LONG_NAMED = "journey-long-named";

    /** Numbers that end in 96 to 99 or 00 make the recorded gateway fail. */
    private static final int SAFE_ENDINGS = 80;

    private People() {}

    /** Somebody of a school, with a telephone number nobody else has. */
    public record Person(String school, String username, String phone) {

        /** The same person with a number that ends in these two digits. */
        public Person withPhoneEnding(String digits) {
            return new Person(school, username, phone.substring(0, phone.length() - 2) + digits);
        }

        /** As it stands in messages. */
        String e164() {
            return "+31" + phone.substring(1);
        }
    }

    public static Person fresh(String school) {
        return next(school, "journey", most(school));
    }

    private static Person next(String school, String name, int most) {
        int index =
                USED.computeIfAbsent(school + name, any -> new AtomicInteger()).getAndIncrement();
        if (index >= most) {
            throw new IllegalStateException("No " + name + " is left at " + school);
        }
        return new Person(school, name + index, phone());
    }

    /** A student of {@link #CLASS} whom nobody has used. */
    public static Person classmate(String school) {
        return next(school, "classmate", CLASSMATES);
    }

    /** Somebody at RPO without a mail address, whose name is one long word. */
    public static Person withoutMail() {
        return new Person("rpo", LONG_NAMED, phone());
    }

    /** Somebody nobody has used with one role or all of them; with none it is anybody. */
    public static Person with(Set<Role> roles, String school) {
        return roles.isEmpty() ? fresh(school) : next(school, name(roles), WITH_ROLES);
    }

    private static String name(Set<Role> roles) {
        return "journey-" + words(roles).replace(' ', '-');
    }

    private static String words(Set<Role> roles) {
        return roles.stream()
                .map(role -> role.name().toLowerCase(Locale.ROOT))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static int most(String school) {
        return school.equals("rpo") ? AT_RPO : PER_SCHOOL;
    }

    private static String phone() {
        int index = PHONES.getAndIncrement();
        return "061%d%04d%02d".formatted(index % BLOCKS, index / BLOCKS, 10 + index % SAFE_ENDINGS);
    }

    /** The people of the demo as it is delivered: school, name and more, with commas between. */
    public static List<String> demo() {
        try (Stream<String> lines =
                Files.lines(Path.of("content").resolve("demo").resolve("people.csv"))) {
            return lines.skip(1).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The content folder with these people in it. */
    static Path content() {
        return Content.FOLDER;
    }

    private static final class Content {
        static final Path FOLDER = make();

        private static Path make() {
            Path folder = Folders.fresh(Folders.RUN.resolve("content"));
            Folders.copy(Path.of("content"), folder);
            Path people = folder.resolve("demo").resolve("people.csv");
            try {
                Files.writeString(people, with(Files.readString(people)));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            return folder;
        }

        private static String with(String known) {
            String first = known.lines().skip(1).findFirst().orElseThrow();
            String hash = first.substring(first.indexOf('"'), first.lastIndexOf('"') + 1) + ",,";
            StringBuilder rows = new StringBuilder(known);
            for (String school : OurSchools.slugs()) {
                for (int index = 0; index < most(school); index++) {
                    rows.append(row(school, "journey" + index, "", hash));
                }
                for (int index = 0; index < CLASSMATES; index++) {
                    rows.append(
                            row(school, "classmate" + index, "", hash)
                                    .replace(",test,", "," + CLASS + ","));
                }
                for (int index = 0; index < WITH_ROLES; index++) {
                    for (Role role : Role.values()) {
                        rows.append(row(school, Set.of(role), index, hash));
                    }
                    rows.append(row(school, Set.of(Role.values()), index, hash));
                }
            }
            String named = "Wolfeschlegelsteinhausen".repeat(3);
            return rows + String.join(",", "rpo", LONG_NAMED, named, "", "nl", "test", "", hash);
        }

        private static String row(String school, Set<Role> roles, int index, String hash) {
            return row(school, name(roles) + index, words(roles), hash);
        }

        private static String row(String school, String name, String roles, String hash) {
            String mail = name + "@" + school + ".example";
            String language = school.equals("hupracloud") ? "nl-formal" : "nl";
            List<String> fields =
                    List.of(school, name, "Jip Reiziger", mail, language, "test", roles, hash);
            return String.join(",", fields) + "\n";
        }
    }
}
