package nl.tweestap.helpdesk.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.tweestap.account.Account;
import nl.tweestap.account.Fixture;
import nl.tweestap.authenticator.Channel;
import nl.tweestap.authenticator.Phone;
import nl.tweestap.authenticator.Totp;
import nl.tweestap.database.MutableClock;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.delivery.Message;
import nl.tweestap.delivery.WrittenMessages;
import nl.tweestap.helpdesk.check.CallerProof.Typed;
import nl.tweestap.helpdesk.log.Action;
import nl.tweestap.helpdesk.log.ActionLog;
import nl.tweestap.helpdesk.log.Employee;
import nl.tweestap.helpdesk.log.Line;
import nl.tweestap.register.Persons;
import nl.tweestap.register.RegisteredPerson;

/** Somebody with an app and a phone calls the desk, where two employees sit. */
abstract class CheckCase {

    private static final Pattern CODE = Pattern.compile("\\d{6}");

    final TestDatabase database;
    final MutableClock clock;
    final Checking checking;
    final CallerProof callers;
    final Evidences evidences;
    final ActionLog log;
    final Account account;
    final Phone phone;
    final RegisteredPerson noor;
    final Employee karin = employee("karin");
    final Employee tim = employee("tim");

    CheckCase(TestDatabase database) {
        this.database = database;
        this.clock = database.get(MutableClock.class);
        this.checking = database.get(Checking.class);
        this.callers = database.get(CallerProof.class);
        this.evidences = database.get(Evidences.class);
        this.log = database.get(ActionLog.class);
        this.account = Fixture.account(database);
        this.phone = Fixture.phone(clock.instant(), Fixture.number());
        assertThat(Fixture.bind(database, account, Fixture.app(clock.instant()))).isTrue();
        assertThat(Fixture.bind(database, account, phone)).isTrue();
        this.noor = registered(account.username());
    }

    static Employee employee(String name) {
        return new Employee(UUID.randomUUID().toString(), "rpo", TestDatabase.unique(name), name);
    }

    RegisteredPerson registered(String username) {
        database.change(
                "insert into person (id, school, username, username_key, display_name, number,"
                        + " mail, class_name, position, language, is_active, changed) values ('"
                        + UUID.randomUUID()
                        + "', 'rpo', '"
                        + username
                        + "', '"
                        + username.toLowerCase(Locale.ROOT)
                        + "', 'Noor de Wit', '', '', '', 'STUDENT', 'nl', true, 0)");
        return database.get(Persons.class).findByUsername("rpo", username).orElseThrow();
    }

    String appCode() {
        return Totp.code(Fixture.SECRET, clock.instant().getEpochSecond() / 30);
    }

    Optional<String> type(String code, boolean isSent) {
        return callers.prove(new Typed("rpo", account.username(), code, isSent, "nl", "Firefox"));
    }

    void send(Channel channel) {
        callers.send("rpo", account.username(), channel, "tweestap.example/nl/rpo/call-check");
    }

    List<String> messages() {
        return WrittenMessages.to(phone.number().e164(), database).stream()
                .map(Message::body)
                .toList();
    }

    String sentCode() {
        return CODE.matcher(messages().get(messages().size() - 1))
                .results()
                .findFirst()
                .orElseThrow()
                .group();
    }

    List<Action> actions() {
        return log.of("rpo", noor.id(), 50).stream().map(Line::action).toList();
    }

    Check newest() {
        return checking.newest(noor, karin).orElseThrow();
    }
}
