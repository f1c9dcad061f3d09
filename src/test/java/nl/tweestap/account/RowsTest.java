package nl.tweestap.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.tweestap.authenticator.Authenticator;
import nl.tweestap.authenticator.AuthenticatorApp;
import nl.tweestap.authenticator.Base32;
import nl.tweestap.authenticator.Channel;
import nl.tweestap.authenticator.Phone;
import nl.tweestap.authenticator.PhoneNumber;
import nl.tweestap.authenticator.RecoveryCode;
import nl.tweestap.authenticator.RecoveryCodes;
import nl.tweestap.database.MutableClock;
import nl.tweestap.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Through the database and back, and what a thief of the database finds there. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class RowsTest {

    private final TestDatabase database;
    private final MutableClock clock;
    private final Account account;

    RowsTest(TestDatabase database) {
        this.database = database;
        this.clock = database.get(MutableClock.class);
        this.account = Fixture.account(database);
    }

    /** As exactly as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private Authenticator found(Authenticator bound) {
        return database.get(Authenticators.class).find(account.id(), bound.id()).orElseThrow();
    }

    private List<?> column(String column, String table, String id) {
        return database.query("select " + column + " from " + table + " where id = '" + id + "'");
    }

    @Test
    void brings_an_app_back_as_it_was() {
        AuthenticatorApp app =
                new AuthenticatorApp(
                        UUID.randomUUID().toString(),
                        "Mijn telefoon – oud",
                        now(),
                        Optional.of(now().minusSeconds(5)),
                        Fixture.SECRET,
                        58_000_000L);

        Fixture.bind(database, account, app);

        assertThat(found(app)).isEqualTo(app);
    }

    @Test
    void brings_a_phone_back_as_it_was() {
        Phone phone =
                new Phone(
                        UUID.randomUUID().toString(),
                        "Vaste lijn",
                        now(),
                        Optional.empty(),
                        new PhoneNumber("+31101234567"),
                        Channel.VOICE);

        Fixture.bind(database, account, phone);

        assertThat(found(phone)).isEqualTo(phone);
    }

    @Test
    void brings_recovery_codes_back_with_how_many_are_left() {
        RecoveryCodes set = Fixture.set(now());

        Fixture.bindCodes(database, account, set, Fixture.codes());

        assertThat(found(set)).isEqualTo(set);
    }

    @Test
    void keeps_a_moment_to_the_microsecond() {
        clock.advance(Duration.ofNanos(1_234_567));
        AuthenticatorApp app = Fixture.app(clock.instant());

        Fixture.bind(database, account, app);

        assertThat(Duration.between(found(app).boundAt(), app.boundAt()))
                .isLessThan(Duration.ofNanos(1_000));
        clock.advance(Duration.ofSeconds(1).minusNanos(1_234_567));
    }

    @Test
    void hides_the_shared_secret_in_every_form() {
        AuthenticatorApp app = Fixture.app(clock.instant());
        Fixture.bind(database, account, app);

        assertThat(column("secret", "authenticator", app.id()).toString())
                .doesNotContain("12345678901234567890")
                .doesNotContain(Base32.encode(Fixture.SECRET.reveal()))
                .doesNotContain("MTIzNDU2Nzg5MDEyMzQ1Njc4OTA=");
    }

    @Test
    void hides_the_number_and_shows_its_mask_only() {
        Phone phone = Fixture.phone(clock.instant(), "+31612345678");
        Fixture.bind(database, account, phone);

        assertThat(column("number", "authenticator", phone.id()).toString())
                .doesNotContain("612345678");
        assertThat(
                        database.query(
                                        "select detail from history where account_id = '"
                                                + account.id()
                                                + "'")
                                .toString())
                .isEqualTo("[•• •• •• 78]");
    }

    @Test
    void hides_the_recovery_codes() {
        RecoveryCodes set = Fixture.set(clock.instant());
        List<RecoveryCode> codes = Fixture.codes();
        Fixture.bindCodes(database, account, set, codes);

        List<?> rows =
                database.query(
                        "select hash from recovery_code where authenticator_id = '"
                                + set.id()
                                + "'");

        assertThat(rows).hasSize(10);
        for (RecoveryCode code : codes) {
            assertThat(rows.toString())
                    .doesNotContain(code.reveal())
                    .doesNotContain(code.reveal().replace("-", ""))
                    .doesNotContain(code.hash(set.id()));
        }
    }

    @Test
    void does_not_open_a_secret_that_was_moved_to_another_account() {
        AuthenticatorApp app = Fixture.app(clock.instant());
        Fixture.bind(database, account, app);
        Account thief = Fixture.account(database);
        database.change(
                "update authenticator set account_id = '"
                        + thief.id()
                        + "' where id = '"
                        + app.id()
                        + "'");

        assertThatIllegalStateException()
                .isThrownBy(() -> database.get(Authenticators.class).of(thief.id()));
    }
}
