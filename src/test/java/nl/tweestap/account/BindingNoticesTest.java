package nl.tweestap.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import nl.tweestap.account.History.Event;
import nl.tweestap.authenticator.AuthenticatorApp;
import nl.tweestap.authenticator.Phone;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.delivery.Message;
import nl.tweestap.delivery.WrittenMessages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who is told of a change, and what stays on record. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class BindingNoticesTest extends BindingCase {

    BindingNoticesTest(TestDatabase database) {
        super(database);
    }

    @Test
    void tells_the_owner_of_every_change_by_mail() {
        AuthenticatorApp first = app();
        Phone second = phone();
        Fixture.chooseDefault(database, account, second.id());
        Fixture.unbind(database, account, first.id());
        Fixture.bindCodes(database, account, Fixture.set(clock.instant()), Fixture.codes());

        assertThat(mails())
                .extracting(Message::subject)
                .containsExactlyInAnyOrder(
                        "RPO – Er is iets gekoppeld aan je account: Authenticator-app",
                        "RPO – Er is iets gekoppeld aan je account: Telefoon",
                        "RPO – Je logt nu in met: Telefoon",
                        "RPO – Er is iets verwijderd van je account: Authenticator-app",
                        "RPO – Er is iets gekoppeld aan je account: Herstelcodes");
    }

    @Test
    void says_in_the_mail_who_what_when_from_where_and_how_to_object_and_never_the_number() {
        Phone phone = phone();

        assertThat(mails().get(0).body())
                .contains("Hallo Noor de Wit,")
                .contains("Account: " + account.username() + " (" + account.mail() + ")")
                .contains("Telefoon (" + phone.number().masked() + ").")
                .containsPattern(
                        "Wanneer: [0-9]{1,2} [a-z]+ [0-9]{4} om [0-9]{1,2}.[0-9]{2} uur\\n")
                .contains("Waarvandaan: Test\n")
                .contains("Bel meteen de servicedesk: 088 000 00 01 (")
                .contains("https://tweestap.example/nl/rpo/account")
                .contains("Servicedesk van RPO\n088 000 00 01\nservicedesk@rpo.example")
                .doesNotContain(phone.number().e164().substring(3))
                .doesNotContain("???");
    }

    @ParameterizedTest
    @CsvSource({
        "nl, PAUSED, Verander nu je wachtwoord, je accountpagina",
        "nl-formal, PAUSED, Verander nu uw wachtwoord, uw accountpagina",
        "en, PAUSED, Change your password now, your account page",
        "nl-formal, RECOVERY_CODE_USED, Bel meteen de servicedesk, uw accountpagina",
        "en, RECOVERY_CODE_USED, Call the service desk at once, your account page"
    })
    void says_in_each_language_what_to_do_if_it_was_somebody_else(
            String language, Event event, String first, String where) {
        Account reader = Fixture.reading(language, account);

        database.inTransaction(
                () -> {
                    database.get(Notices.class).send(reader, event, "Firefox, Linux");
                    return true;
                });

        Message mail = mails().get(0);
        assertThat(mail.subject()).startsWith("RPO – ").doesNotContain("???");
        assertThat(mail.body())
                .contains(first, where, ": Firefox, Linux\n", "088 000 00 01")
                .contains("https://tweestap.example/" + language + "/rpo/account")
                .doesNotContain("???", "{");
    }

    @Test
    void does_not_say_twice_what_it_is() {
        Fixture.bindCodes(database, account, Fixture.set(clock.instant()), Fixture.codes());

        assertThat(mails().get(0).body()).contains("aan je account: Herstelcodes.\n");
    }

    @Test
    void writes_to_nobody_who_has_no_mail_address() {
        Account unreachable = Fixture.withoutMail(database);

        Fixture.bind(database, unreachable, Fixture.app(clock.instant()));

        assertThat(WrittenMessages.to("", database)).isEmpty();
        assertThat(unreachable.isReachable()).isFalse();
        assertThat(unreachable.knownAs()).isEqualTo(unreachable.username());
    }

    @Test
    void writes_no_history_and_no_mail_for_a_change_that_is_undone() {
        try {
            database.inTransaction(
                    () -> {
                        app();
                        throw new IllegalStateException("The server stops here");
                    });
        } catch (IllegalStateException undone) {
            assertThat(undone).hasMessage("The server stops here");
        }

        assertThat(bound()).isEmpty();
        assertThat(mails()).isEmpty();
        assertThat(database.get(History.class).newest(account.id())).isEmpty();
    }

    @Test
    void remembers_each_change_with_where_it_came_from() {
        AuthenticatorApp app = app();
        binding.rename(account, app.id(), "Mijn app", "Firefox");

        assertThat(database.get(History.class).newest(account.id()))
                .extracting(History.Line::event, History.Line::browser)
                .contains(
                        tuple(Event.AUTHENTICATOR_BOUND, "Test"),
                        tuple(Event.AUTHENTICATOR_RENAMED, "Firefox"));
    }
}
