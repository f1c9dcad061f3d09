package nl.tweestap.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.tweestap.account.Account;
import nl.tweestap.account.Accounts;
import nl.tweestap.account.Authenticators;
import nl.tweestap.account.PassFixture;
import nl.tweestap.account.SessionLength;
import nl.tweestap.account.Sessions;
import nl.tweestap.classroom.Opening.Opened;
import nl.tweestap.database.MutableClock;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.enrolment.Binder;
import nl.tweestap.enrolment.FirstProof;
import nl.tweestap.register.PersonDetails;
import nl.tweestap.register.Persons;
import nl.tweestap.register.Register;
import nl.tweestap.register.RegisteredPerson;
import nl.tweestap.register.RegisteredPerson.Position;

/** A teacher and a class on a real database, at schools that want something first. */
abstract class ClassroomCase {

    static final String WANTS_SLIP = "wants-slip";
    static final String WANTS_DESK = "wants-slip-or-desk";
    static final String WANTS_WINDOW = "wants-class-window";

    final TestDatabase database;
    final MutableClock clock;

    ClassroomCase(TestDatabase database) {
        this.database = database;
        this.clock = database.get(MutableClock.class);
        clock.advance(Duration.ofHours(25));
    }

    /** Somebody with the password given, in a session of their own. */
    record Stay(Account account, String sessionId, String token) {}

    static String newClass() {
        return "4h-" + UUID.randomUUID();
    }

    private static PersonDetails details(String name, String className, Position position) {
        return new PersonDetails(
                name, "Sem Bakker", "", name + "@x.example", className, position, "nl");
    }

    RegisteredPerson person(String school, String className, Position position) {
        String name = TestDatabase.unique("sem");
        PersonDetails details = details(name, className, position);
        database.inTransaction(
                () -> {
                    database.get(Register.class).add(school, List.of(details));
                    return true;
                });
        return database.get(Persons.class).findByUsername(school, name).orElseThrow();
    }

    RegisteredPerson student(String school, String className) {
        return person(school, className, Position.STUDENT);
    }

    void students(String school, String className, int many) {
        List<PersonDetails> all =
                Stream.generate(() -> TestDatabase.unique("sem"))
                        .limit(many)
                        .map(name -> details(name, className, Position.STUDENT))
                        .toList();
        database.inTransaction(
                () -> {
                    database.get(Register.class).add(school, all);
                    return true;
                });
    }

    Account account(RegisteredPerson person) {
        return database.get(Accounts.class)
                .find(person.school(), person.username())
                .orElseGet(
                        () ->
                                database.get(Accounts.class)
                                        .create(
                                                person.school(),
                                                person.username(),
                                                new Accounts.Profile(
                                                        person.displayName(), person.mail()),
                                                "nl"));
    }

    Stay signIn(RegisteredPerson person) {
        Account account = account(person);
        Sessions.Begun begun =
                database.get(Sessions.class).begin(account.id(), "", "Test", SessionLength.USUAL);
        return new Stay(account, begun.session().id(), begun.token());
    }

    /** Somebody who came in with a pass of the desk. */
    Stay byPass(RegisteredPerson person) {
        Stay stay = signIn(person);
        PassFixture.give(database, stay.account());
        String pass =
                database.get(Authenticators.class).of(stay.account().id()).stream()
                        .filter(one -> one.kind().isGiven())
                        .findFirst()
                        .orElseThrow()
                        .id();
        String token = database.get(Sessions.class).stepUp(stay.token(), pass).orElseThrow();
        return new Stay(stay.account(), stay.sessionId(), token);
    }

    /** Somebody who may hand proofs over, with a second factor of this moment. */
    Teacher teacher(String school) {
        Stay stay = signIn(person(school, "sectie wiskunde", Position.STAFF));
        String token = database.get(Sessions.class).stepUp(stay.token(), "app").orElseThrow();
        return new Teacher(stay.account().id(), school, "Fatima El Idrissi", token);
    }

    /** Prints for a class, and answers with the code of somebody. */
    String slipOf(RegisteredPerson person) {
        Teacher teacher = teacher(person.school());
        Printing.Printed printed = database.get(Printing.class).print(teacher, person.className());
        assertThat(printed.answer()).isEqualTo(Printing.Answer.PRINTED);
        return database
                .get(Sheets.class)
                .find(teacher, printed.batch())
                .orElseThrow()
                .lines()
                .stream()
                .filter(line -> line.person().id().equals(person.id()))
                .findFirst()
                .orElseThrow()
                .code();
    }

    SlipClaiming.Claimed type(Stay stay, String code) {
        return database.get(SlipClaiming.class)
                .claim(stay.account(), stay.sessionId(), code, "Test");
    }

    boolean isWanted(Stay stay) {
        return database.get(FirstProof.class).isWanted(stay.account(), stay.token());
    }

    /** Tries to bind in this session, past every page. */
    Binder binder(Stay stay) {
        return new Binder(database, stay.account(), stay.sessionId(), stay.token());
    }

    boolean hasAny(Stay stay) {
        return database.get(Authenticators.class).hasAny(stay.account().id());
    }

    ClassWindow open(Teacher teacher, String className) {
        Opened opened = database.get(Opening.class).open(teacher, className);
        assertThat(opened.answer()).isEqualTo(Opening.Answer.DONE);
        return database.get(ClassWindows.class)
                .find(teacher.school(), opened.window())
                .orElseThrow();
    }
}
