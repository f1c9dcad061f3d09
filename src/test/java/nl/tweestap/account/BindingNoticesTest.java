package nl.tweestap.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import nl.tweestap.account.History.Event;
import nl.tweestap.authenticator.AuthenticatorApp;
import nl.tweestap.authenticator.Phone;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.delivery.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
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
                        "Toegevoegd aan je account: Authenticator-app",
                        "Toegevoegd aan je account: Telefoon",
                        "Je logt nu in met: Telefoon",
                        "Verwijderd van je account: Authenticator-app",
                        "Toegevoegd aan je account: Herstelcodes");
    }

    @Test
    void says_in_the_mail_what_when_and_how_to_object_and_never_the_number() {
        Phone phone = phone();

        assertThat(mails().get(0).body())
                .contains("Telefoon (" + phone.number().masked() + "), op ")
                .contains("https://tweestap.example/nl/rpo/account")
                .doesNotContain(phone.number().e164().substring(3))
                .doesNotContain("???");
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
