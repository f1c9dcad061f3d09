package nl.tweestap.helpdesk.help;

import java.util.List;
import java.util.UUID;
import nl.tweestap.account.Account;
import nl.tweestap.account.Accounts;
import nl.tweestap.account.Fixture;
import nl.tweestap.account.Recognition;
import nl.tweestap.account.SessionLength;
import nl.tweestap.account.Sessions;
import nl.tweestap.authenticator.Authenticator;
import nl.tweestap.authenticator.Phone;
import nl.tweestap.authenticator.TemporaryPass;
import nl.tweestap.database.MutableClock;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.helpdesk.check.EvidenceFixture;
import nl.tweestap.helpdesk.log.Action;
import nl.tweestap.helpdesk.log.ActionLog;
import nl.tweestap.helpdesk.log.Employee;
import nl.tweestap.helpdesk.log.Line;

/** An employee, somebody who calls, and what becomes of them. */
abstract class HelpCase {

    static final int HOUR = 60;

    final TestDatabase database;
    final MutableClock clock;
    final Preparing preparing;
    final Helping helping;
    final Agreeing agreeing;
    final Employee employee;
    final Caller caller;

    /** Somebody of the register, with an account. */
    record Caller(String personId, Account account) {}

    HelpCase(TestDatabase database) {
        this.database = database;
        this.clock = database.get(MutableClock.class);
        this.preparing = database.get(Preparing.class);
        this.helping = database.get(Helping.class);
        this.agreeing = database.get(Agreeing.class);
        this.employee = employee("helpdesk");
        this.caller = caller("student");
    }

    /** Somebody who signed in, whose user name begins with what they are. */
    Account account(String role) {
        String name = TestDatabase.unique(role);
        return database.get(Accounts.class)
                .create(
                        "rpo",
                        name,
                        new Accounts.Profile("Noor de Wit", name + "@rpo.example"),
                        "nl");
    }

    Employee employee(String role) {
        return employee(account(role));
    }

    static Employee employee(Account account) {
        return new Employee(account.id(), "rpo", account.username(), "Anna de Boer");
    }

    Caller caller(String role) {
        return caller(account(role), role.equals("staff") ? "STAFF" : "STUDENT");
    }

    Caller caller(Account account, String position) {
        String id = UUID.randomUUID().toString();
        database.change(
                "insert into person (id, school, username, username_key, display_name, number,"
                        + " mail, class_name, position, language, is_active, changed) values ('"
                        + String.join(
                                "', '",
                                id,
                                "rpo",
                                account.username(),
                                account.username(),
                                "Noor de Wit",
                                "",
                                account.mail(),
                                "",
                                position,
                                "nl")
                        + "', true, 0)");
        return new Caller(id, account);
    }

    void proven() {
        proven(caller, employee);
    }

    void proven(Caller who, Employee to) {
        EvidenceFixture.give(database, who.personId(), to.accountId());
    }

    HelpRequest ready(Act act) {
        return ready(act, "", caller, employee);
    }

    /** A run that is one press before its end. */
    HelpRequest ready(Act act, String target, Caller who, Employee by) {
        return ready(act, target, who, by, Reason.LOST);
    }

    HelpRequest ready(Act act, String target, Caller who, Employee by, Reason why) {
        HelpRequest begun =
                preparing
                        .begin(by, who.personId(), new Preparing.What(act, target, HOUR))
                        .request()
                        .orElseThrow();
        return preparing.why(begun, why, "").request().orElseThrow();
    }

    Answer act(Act act) {
        return helping.act(ready(act));
    }

    Phone phone() {
        Phone phone = Fixture.phone(clock.instant(), Fixture.number());
        Fixture.bind(database, caller.account(), phone);
        return phone;
    }

    List<Authenticator> bound() {
        return database.get(nl.tweestap.account.Authenticators.class).of(caller.account().id());
    }

    TemporaryPass pass() {
        return bound().stream()
                .filter(TemporaryPass.class::isInstance)
                .map(TemporaryPass.class::cast)
                .findFirst()
                .orElseThrow();
    }

    Account now() {
        return Fixture.now(caller.account(), database);
    }

    /** A session that has given the password. */
    String begun() {
        return database.get(Sessions.class)
                .begin(caller.account().id(), "", "Test", SessionLength.USUAL)
                .token();
    }

    boolean isOpenToPasswordAlone() {
        return database.get(Recognition.class)
                .of(begun())
                .filter(known -> !known.isSecondFactorWanted())
                .isPresent();
    }

    List<Action> logged() {
        return lines().stream().map(Line::action).toList();
    }

    List<Line> lines() {
        return database.get(ActionLog.class).of("rpo", caller.personId(), 50);
    }
}
