package nl.tweestap.helpdesk.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.tweestap.account.Fixture;
import nl.tweestap.authenticator.Phone;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.delivery.Message;
import nl.tweestap.delivery.WrittenMessages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Whom a notice goes to, and whom not. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class HelpNoticesTest extends HelpCase {

    HelpNoticesTest(TestDatabase database) {
        super(database);
    }

    @Test
    void a_number_of_somebody_else_is_not_told_that_it_goes_and_one_that_is_lost_is() {
        Phone phone = phone();
        Fixture.bind(database, caller.account(), Fixture.app(clock.instant()));
        proven();

        helping.act(ready(Act.REMOVE, phone.id(), caller, employee, Reason.WRONG_NUMBER));

        assertThat(WrittenMessages.to(phone.number().e164(), database))
                .extracting(Message::body)
                .singleElement()
                .asString()
                .doesNotContain("/not-me/")
                .contains("Is het toch van jou?");
        assertThat(mails()).extracting(Message::body).anyMatch(text -> text.contains("/not-me/"));
    }

    @Test
    void a_number_that_is_the_only_way_to_tell_the_owner_is_told_whatever_the_caller_said() {
        Phone phone = phone();
        database.change("update account set mail = '' where id = '" + caller.account().id() + "'");
        proven();

        helping.act(ready(Act.REMOVE, phone.id(), caller, employee, Reason.WRONG_NUMBER));

        assertThat(WrittenMessages.to(phone.number().e164(), database))
                .extracting(Message::body)
                .anyMatch(text -> text.contains("/not-me/"));
    }

    private List<Message> mails() {
        return WrittenMessages.to(caller.account().mail(), database);
    }
}
