package nl.tweestap.helpdesk.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.tweestap.account.Account;
import nl.tweestap.account.Sessions;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.delivery.WrittenMessages;
import nl.tweestap.helpdesk.log.Action;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** “That was not me”: it suspends, once, and deletes nothing. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class ObjectingTest extends HelpCase {

    private static final Pattern LINK = Pattern.compile("/not-me/(\\w+)");

    private final Objecting objecting;

    ObjectingTest(TestDatabase database) {
        super(database);
        objecting = database.get(Objecting.class);
    }

    private String token() {
        List<String> bodies =
                WrittenMessages.to(caller.account().mail(), database).stream()
                        .map(message -> message.body())
                        .filter(body -> LINK.matcher(body).find())
                        .toList();
        Matcher found = LINK.matcher(bodies.get(bodies.size() - 1));
        found.find();
        return found.group(1);
    }

    private String passGiven() {
        proven();
        act(Act.PASS);
        return token();
    }

    @Test
    void keeps_everybody_out_and_leaves_what_is_there() {
        phone();
        String session = begun();
        String token = passGiven();

        objecting.object(token);

        assertThat(now().hold()).isEqualTo(Account.Hold.OBJECTED);
        assertThat(database.get(Sessions.class).find(session)).isEmpty();
        assertThat(bound()).hasSize(2);
        assertThat(pass().isAlive(clock.instant())).isFalse();
        assertThat(logged()).containsExactly(Action.OBJECTED, Action.PASS_GIVEN);
    }

    @Test
    void is_lifted_by_a_lead_on_new_evidence_and_by_nobody_else() {
        objecting.object(passGiven());
        assertThat(act(Act.UNBLOCK).refusal()).contains(Refusal.NO_EVIDENCE);
        proven();
        assertThat(act(Act.UNBLOCK).refusal()).contains(Refusal.LEAD_ONLY);
        var lead = employee("lead");
        assertThat(helping.act(ready(Act.UNBLOCK, "", caller, lead)).refusal())
                .contains(Refusal.NO_EVIDENCE);

        proven(caller, lead);
        assertThat(helping.act(ready(Act.UNBLOCK, "", caller, lead)).isDone()).isTrue();

        assertThat(now().isBlocked()).isFalse();
        assertThat(pass().isAlive(clock.instant())).isFalse();
    }

    @Test
    void a_token_is_good_for_its_one_change() {
        String token = passGiven();
        objecting.object(token);
        var lead = employee("lead");
        proven(caller, lead);
        clock.advance(Duration.ofSeconds(1));
        helping.act(ready(Act.UNBLOCK, "", caller, lead));

        objecting.object(token);
        assertThat(now().isBlocked()).isFalse();

        objecting.object(token());
        assertThat(now().isBlocked()).isTrue();
    }

    @Test
    void one_objection_ends_the_others_that_were_told_before() {
        String earlier = passGiven();
        clock.advance(Duration.ofSeconds(1));
        begun();
        assertThat(act(Act.END_SESSIONS).isDone()).isTrue();
        String later = token();
        assertThat(later).isNotEqualTo(earlier);

        objecting.object(later);
        database.change(
                "update account set blocked_at = null, blocked_for = null where id = '"
                        + caller.account().id()
                        + "'");
        objecting.object(earlier);

        assertThat(now().isBlocked()).isFalse();
    }

    @Test
    void who_lifts_the_hold_as_a_lead_ends_what_was_told_meanwhile_and_a_block_of_the_desk_none() {
        String first = passGiven();
        act(Act.BLOCK);
        proven();
        act(Act.UNBLOCK);
        objecting.object(first);
        assertThat(now().hold()).as("a block of the desk").isEqualTo(Account.Hold.OBJECTED);

        begun();
        assertThat(act(Act.END_SESSIONS).isDone()).isTrue();
        String meanwhile = token();
        clock.advance(Duration.ofSeconds(1));
        var lead = employee("lead");
        proven(caller, lead);
        assertThat(helping.act(ready(Act.UNBLOCK, "", caller, lead)).isDone()).isTrue();
        objecting.object(meanwhile);

        assertThat(now().isBlocked()).isFalse();
        objecting.object(token());
        assertThat(now().isBlocked()).isTrue();
    }

    @Test
    void a_token_is_good_for_a_week() {
        String token = passGiven();
        clock.advance(Objections.GOOD_FOR.minusSeconds(1));
        objecting.object("0".repeat(32));
        objecting.object("");
        assertThat(now().isBlocked()).isFalse();
        objecting.object(token);
        assertThat(now().isBlocked()).isTrue();
    }

    @Test
    void after_a_week_a_token_does_nothing() {
        String token = passGiven();
        clock.advance(Objections.GOOD_FOR);

        objecting.object(token);

        assertThat(now().isBlocked()).isFalse();
    }

    @Test
    void a_run_from_before_it_does_nothing() {
        String token = passGiven();
        HelpRequest run = ready(Act.START_OVER);

        objecting.object(token);

        assertThat(helping.act(run).refusal()).contains(Refusal.NO_EVIDENCE);
        proven();
        assertThat(helping.act(run).refusal()).contains(Refusal.HELD);
    }

    @Test
    void the_database_knows_no_token() {
        String token = passGiven();

        assertThat(database.query("select token_hash from objection").toString())
                .doesNotContain(token);
    }
}
