package nl.tweestap.account;

import java.util.List;
import java.util.Optional;
import nl.tweestap.authenticator.Authenticator;
import nl.tweestap.authenticator.AuthenticatorApp;
import nl.tweestap.authenticator.Phone;
import nl.tweestap.database.MutableClock;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.delivery.Message;
import nl.tweestap.delivery.WrittenMessages;

/** Somebody with nothing bound yet, and what has become of them. */
abstract class BindingCase {

    final TestDatabase database;
    final MutableClock clock;
    final Account account;
    final Binding binding;

    BindingCase(TestDatabase database) {
        this.database = database;
        this.clock = database.get(MutableClock.class);
        this.account = Fixture.account(database);
        this.binding = database.get(Binding.class);
    }

    AuthenticatorApp app() {
        AuthenticatorApp app = Fixture.app(clock.instant());
        Fixture.bind(database, account, app);
        return app;
    }

    Phone phone() {
        Phone phone = Fixture.phone(clock.instant(), Fixture.number());
        Fixture.bind(database, account, phone);
        return phone;
    }

    List<Authenticator> bound() {
        return database.get(Authenticators.class).of(account.id());
    }

    Optional<String> defaultOne() {
        return Fixture.now(account, database).defaultAuthenticator();
    }

    List<Message> mails() {
        return WrittenMessages.to(account.mail(), database);
    }
}
