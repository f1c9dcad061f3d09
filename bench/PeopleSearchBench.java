package nl.tweestap.register.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import nl.tweestap.database.Migration;
import nl.tweestap.database.PortalDataSource;
import nl.tweestap.register.PersonChanges;
import nl.tweestap.register.Persons;
import nl.tweestap.register.RegisteredPerson;
import org.postgresql.PGConnection;

/**
 * The search for people over a register of any size: the portal's own classes on a real database, without a server. Started by bench/search, which says
 * what can be set. Arguments: address of the database, its user, the people (bench/people … register), a folder for the index.
 */
public final class PeopleSearchBench {

    private static final String SCHOOL = "rpo";
    private static final int TIMES = Integer.getInteger("times", 1000);
    private static final int WARM_UP = 300;

    private final Connection connection;
    private final PeopleSearch search = new PeopleSearch();

    private PeopleSearchBench(Connection connection) {
        this.connection = connection;
    }

    /** The register by plain SQL, as JPA would ask for it. */
    private final class SqlPersons extends Persons {

        @Override
        public List<Change> changedSince(long number, int most) {
            return rows("select * from person where changed > ? order by changed fetch first " + most + " rows only", number,
                    row -> new Change(person(row), number(row)));
        }

        @Override
        public Map<String, RegisteredPerson> ofIds(String school, Collection<String> ids) {
            Map<String, RegisteredPerson> people = new HashMap<>();
            if (!ids.isEmpty()) {
                String marks = String.join(",", ids.stream().map(id -> "'" + id + "'").toList());
                rows("select * from person where id in (" + marks + ") and ? < 0", -1, PeopleSearchBench::person)
                        .forEach(one -> people.put(one.id(), one));
            }
            return people;
        }
    }

    private static final class Changes extends PersonChanges {

        @Override
        public Latest latest() {
            return new Latest("bench", Long.MAX_VALUE);
        }
    }

    private synchronized <T> List<T> rows(String sql, long number, Function<ResultSet, T> reader) {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setLong(1, number);
            List<T> all = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    all.add(reader.apply(rows));
                }
            }
            return all;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static long number(ResultSet row) {
        try {
            return row.getLong("changed");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static RegisteredPerson person(ResultSet row) {
        try {
            return new RegisteredPerson(row.getString("id"), row.getString("school"), row.getString("username"), row.getString("display_name"),
                    row.getString("number"), row.getString("mail"), row.getString("class_name"),
                    RegisteredPerson.Position.valueOf(row.getString("position")), row.getString("language"), row.getBoolean("is_active"));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public static void main(String[] arguments) throws Exception {
        Logger.getLogger("").setLevel(Level.WARNING);
        PortalDataSource source = new PortalDataSource();
        source.setUrl(arguments[0]);
        source.setUser(arguments[1]);
        Migration.migrate(source);
        try (Connection connection = source.getConnection()) {
            PeopleSearchBench bench = new PeopleSearchBench(connection);
            bench.load(arguments[0], Path.of(arguments[2]));
            if (Boolean.getBoolean("loadOnly")) {
                System.exit(0);
            }
            bench.index(Path.of(arguments[3]));
            if (Integer.getInteger("signIns", 20) > 0) {
                signIns(Integer.getInteger("signIns", 20));
            }
            bench.searches(Path.of(arguments[2]));
        }
        System.exit(0);
    }

    private void load(String url, Path people) throws Exception {
        long began = System.nanoTime();
        try (Statement statement = connection.createStatement()) {
            if (url.startsWith("jdbc:h2")) {
                statement.execute("insert into person (id, school, username, username_key, display_name, number, mail, class_name, position, language,"
                        + " is_active, changed) select * from csvread('" + people + "', null, 'charset=UTF-8')");
            } else {
                connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy person (id, school, username, username_key, display_name, number, mail,"
                        + " class_name, position, language, is_active, changed) from stdin csv header", Files.newBufferedReader(people));
                statement.execute("analyze person");
            }
        }
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("update person_change set number = (select max(changed) from person)");
        }
        tell("loaded into the table by the database's own means", seconds(began));
    }

    private void index(Path folder) throws IOException {
        IndexFollowing following = new IndexFollowing();
        following.persons = new SqlPersons();
        following.changes = new Changes();
        following.dataFolder = folder.toString();
        search.following = following;
        search.persons = following.persons;
        long began = System.nanoTime();
        following.catchUp();
        tell("index made from nothing", seconds(began));
        try (Stream<Path> files = Files.list(folder.resolve("people-index"))) {
            tell("index on the disk", files.mapToLong(file -> file.toFile().length()).sum() / 1_000_000 + " MB");
        }
    }

    /** As many password checks a second as that many sign-ins have. */
    private static void signIns(int perSecond) {
        de.mkammerer.argon2.Argon2 hashing = de.mkammerer.argon2.Argon2Factory.create(de.mkammerer.argon2.Argon2Factory.Argon2Types.ARGON2id, 16, 32);
        Thread thread = new Thread(() -> {
            for (long turn = System.nanoTime();; turn += 1_000_000_000L / perSecond) {
                hashing.hash(2, 19 * 1024, 1, "a password".getBytes());
                try {
                    Thread.sleep(Math.max(0, (turn - System.nanoTime()) / 1_000_000));
                } catch (InterruptedException stopped) {
                    return;
                }
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private void searches(Path people) throws Exception {
        List<String[]> some = sample(people);
        Map<String, Function<String[], String>> kinds = new java.util.LinkedHashMap<>();
        kinds.put("prefix", one -> family(one).substring(0, Math.min(5, family(one).length())));
        kinds.put("infix", one -> family(one).substring(1, Math.min(6, family(one).length())));
        kinds.put("two words", one -> one[4]);
        kinds.put("beginnings (j de vr)", PeopleSearchBench::beginnings);
        kinds.put("typo", one -> one[4].split(" ")[0] + " " + slip(family(one)));
        kinds.put("no hit", one -> "qx" + one[5]);
        kinds.put("user name", one -> one[2]);
        kinds.put("number", one -> one[5]);
        System.out.printf("%-24s %10s %22s %22s %26s%n", "", "hits", "search p50 / p99 ms", "index alone p50 / p99", "the same rows by SQL p50");
        for (Map.Entry<String, Function<String[], String>> kind : kinds.entrySet()) {
            List<String> typed = some.stream().map(kind.getValue()).filter(text -> text.length() > 2).toList();
            measure(kind.getKey(), typed);
        }
        for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
            if (line.startsWith("VmRSS") || line.startsWith("RssFile") || line.startsWith("VmHWM")) {
                System.out.println(line);
            }
        }
    }

    private void measure(String kind, List<String> typed) throws Exception {
        for (String text : typed.subList(0, WARM_UP)) {
            search.find(SCHOOL, text, 1);
        }
        List<Double> whole = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        List<Double> sql = new ArrayList<>();
        long hits = 0;
        for (String text : typed.subList(WARM_UP, typed.size())) {
            whole.add(time(() -> search.find(SCHOOL, text, 1)));
            hits += search.find(SCHOOL, text, 1).total();
            PeopleIndex index = search.following.index().orElseThrow();
            bare.add(time(() -> index.find(new WordQueries(SCHOOL, false).of(TypedWords.of(text)), 0, 10)));
        }
        for (String text : typed.subList(0, 5)) {
            sql.add(time(() -> like(text)));
        }
        System.out.printf("%-24s %10d %12.2f /%8.2f %12.2f /%8.2f %22.0f%n", kind, hits / whole.size(), part(whole, 50), part(whole, 99), part(bare, 50),
                part(bare, 99), part(sql, 50));
    }

    /** What a database without an index of ours does: each word somewhere in the row. */
    private int like(String text) throws SQLException {
        String each = String.join("", Arrays.stream(text.split(" "))
                .map(word -> " and lower(display_name || ' ' || username || ' ' || number || ' ' || class_name) like '%" + word.toLowerCase().replace("'", "")
                        + "%'").toList());
        return rows("select id from person where school = 'rpo' and changed > ?" + each + " order by display_name fetch first 10 rows only", -1, row -> 1)
                .size();
    }

    private static double time(Callable<?> work) throws Exception {
        long began = System.nanoTime();
        work.call();
        return (System.nanoTime() - began) / 1e6;
    }

    private static double part(List<Double> times, int percent) {
        List<Double> sorted = times.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    private static List<String[]> sample(Path people) throws IOException {
        long lines;
        try (Stream<String> all = Files.lines(people)) {
            lines = all.count() - 1;
        }
        Random chance = new Random(7);
        double share = Math.min(1, (TIMES + WARM_UP) * 1.1 / lines);
        try (Stream<String> all = Files.lines(people)) {
            return all.skip(1).filter(line -> chance.nextDouble() < share).limit(TIMES + WARM_UP).map(line -> line.split(",", -1)).toList();
        }
    }

    private static String family(String[] one) {
        return one[4].substring(one[4].lastIndexOf(' ') + 1);
    }

    private static String beginnings(String[] one) {
        String[] words = one[4].split(" ");
        StringBuilder typed = new StringBuilder(words[0].substring(0, 1));
        for (int index = 1; index < words.length; index++) {
            typed.append(' ').append(words[index], 0, Math.min(index == words.length - 1 ? 3 : 4, words[index].length()));
        }
        return typed.toString();
    }

    /** Two letters in the middle change places. */
    private static String slip(String word) {
        int middle = word.length() / 2;
        return word.substring(0, middle - 1) + word.charAt(middle) + word.charAt(middle - 1) + word.substring(middle + 1);
    }

    private static String seconds(long began) {
        return "%.1f s".formatted((System.nanoTime() - began) / 1e9);
    }

    private static void tell(String what, String figure) {
        System.out.printf("%-56s %s%n", what, figure);
    }
}
