package nl.tweestap.helpdesk.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.tweestap.account.Accounts;
import nl.tweestap.account.SessionLength;
import nl.tweestap.account.Sessions;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.helpdesk.importing.Importing.Started;
import nl.tweestap.helpdesk.log.ActionLog;
import nl.tweestap.helpdesk.log.Employee;
import nl.tweestap.helpdesk.log.Line;
import nl.tweestap.helpdesk.log.Wanted;
import nl.tweestap.register.PersonDetails;
import nl.tweestap.register.Persons;
import nl.tweestap.register.Register;
import nl.tweestap.register.RegisteredPerson;
import nl.tweestap.register.RegisteredPerson.Position;

/** What tests of an import stand on: a school of their own and its administrator. */
abstract class ImportCase {

    static final String HEAD = "gebruikersnaam;naam;klas;rol\n";

    /** More than one piece of a file. */
    private static final int LONG = 5_000;

    final TestDatabase database;
    final Importing importing;
    final ImportRuns runs;
    final ImportWork work;
    final Persons persons;
    final String school = TestDatabase.unique("school");
    final Employee bert = employee("bert");

    ImportCase(TestDatabase database) {
        this.database = database;
        this.importing = database.get(Importing.class);
        this.runs = database.get(ImportRuns.class);
        this.work = database.get(ImportWork.class);
        this.persons = database.get(Persons.class);
    }

    Employee employee(String name) {
        return new Employee(TestDatabase.unique("").substring(1), school, name, name);
    }

    void known(String... usernames) {
        database.inTransaction(
                () ->
                        database.get(Register.class)
                                .add(
                                        school,
                                        List.of(usernames).stream()
                                                .map(ImportCase::details)
                                                .toList()));
    }

    static PersonDetails details(String username) {
        return new PersonDetails(username, username, "", "", "4h2", Position.STUDENT, "nl");
    }

    Optional<RegisteredPerson> person(String username) {
        return persons.findByUsername(school, username);
    }

    ImportRun run(Employee by) {
        return runs.newest(by).orElseThrow();
    }

    ImportRun checked(Employee by, String text) {
        byte[] bytes = (HEAD + text).getBytes(StandardCharsets.UTF_8);
        assertThat(importing.begin(by, "people.csv", bytes)).isEmpty();
        assertThat(importing.check(run(by), run(by).columns(), true)).isTrue();
        return run(by);
    }

    /** With a second factor of this moment. */
    Started start(ImportRun run, boolean isSure) {
        return importing.start(run, isSure, fresh());
    }

    String fresh() {
        String name = TestDatabase.unique("administrator");
        String account =
                database.get(Accounts.class)
                        .create("rpo", name, new Accounts.Profile(name, ""), "nl")
                        .id();
        Sessions sessions = database.get(Sessions.class);
        String token = sessions.begin(account, "", "Test", SessionLength.DESK).token();
        return sessions.stepUp(token, "app").orElseThrow();
    }

    /** As the executor would, which does nothing in these tests. */
    ImportRun taken(Employee by, ImportRun checked) {
        assertThat(start(checked, true)).isEqualTo(Started.STARTED);
        work.take(run(by));
        return run(by);
    }

    static String longFile() {
        StringBuilder text = new StringBuilder();
        for (int line = 0; line < LONG; line++) {
            text.append("person").append(line).append(";Persoon de Lange Naam;4h2;leerling\n");
        }
        return text.toString();
    }

    List<Line> log() {
        return database.get(ActionLog.class).newest(new Wanted(school, "", "", Long.MAX_VALUE), 9);
    }
}
