package nl.tweestap.helpdesk.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import nl.tweestap.account.Account;
import nl.tweestap.account.Fixture;
import nl.tweestap.account.History;
import nl.tweestap.account.Sessions;
import nl.tweestap.authenticator.AuthenticatorApp;
import nl.tweestap.authenticator.Phone;
import nl.tweestap.authenticator.TemporaryPass;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.delivery.Message;
import nl.tweestap.delivery.WrittenMessages;
import nl.tweestap.helpdesk.check.Evidence;
import nl.tweestap.helpdesk.log.Action;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** What each act does, and each refusal with its other side. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class HelpingTest extends HelpCase {

    HelpingTest(TestDatabase database) {
        super(database);
    }

    private AuthenticatorApp app() {
        AuthenticatorApp app = Fixture.app(clock.instant());
        Fixture.bind(database, caller.account(), app);
        return app;
    }

    private Answer remove(String authenticatorId) {
        return helping.act(ready(Act.REMOVE, authenticatorId, caller, employee));
    }

    @Test
    void gives_a_pass_and_shows_its_code_once() {
        proven();

        HelpRequest done = act(Act.PASS).request().orElseThrow();

        assertThat(done.codeShown(clock.instant()).orElseThrow()).matches("\\w{5}-\\w{5}");
        assertThat(pass().validUntil()).isEqualTo(pass().boundAt().plus(Duration.ofHours(1)));
        preparing.read(done);
        assertThat(database.get(HelpRequests.class).find("rpo", done.id()).orElseThrow().code())
                .isEmpty();
        assertThat(isOpenToPasswordAlone()).isFalse();
    }

    @Test
    void a_code_leaves_the_page_by_itself() {
        proven();
        HelpRequest done = act(Act.PASS).request().orElseThrow();

        assertThat(done.codeShown(clock.instant().plus(HelpRequest.SHOWN).minusSeconds(1)))
                .isPresent();
        assertThat(done.codeShown(clock.instant().plus(HelpRequest.SHOWN))).isEmpty();
    }

    @Test
    void nothing_is_done_without_evidence_that_is_fresh() {
        assertThat(act(Act.PASS).refusal()).contains(Refusal.NO_EVIDENCE);
        proven();
        clock.advance(Evidence.GOOD_FOR);
        assertThat(act(Act.PASS).refusal()).contains(Refusal.NO_EVIDENCE);
        proven(caller, employee("helpdesk"));
        proven(caller("student"), employee);
        assertThat(act(Act.PASS).refusal()).contains(Refusal.NO_EVIDENCE);
        assertThat(bound()).isEmpty();

        proven();
        assertThat(act(Act.PASS).isDone()).isTrue();
    }

    @Test
    void takes_one_off_and_leaves_the_others() {
        Phone phone = phone();
        AuthenticatorApp app = app();
        proven();

        assertThat(remove(phone.id()).isDone()).isTrue();

        assertThat(bound()).extracting(one -> one.id()).containsExactly(app.id());
        assertThat(now().defaultAuthenticator()).contains(app.id());
    }

    @Test
    void with_the_last_one_a_pass_is_given_so_that_a_password_opens_nothing() {
        Phone phone = phone();
        proven();

        HelpRequest done = remove(phone.id()).request().orElseThrow();

        assertThat(done.code()).isPresent();
        assertThat(bound()).singleElement().isInstanceOf(TemporaryPass.class);
        assertThat(isOpenToPasswordAlone()).isFalse();
    }

    @Test
    void a_pass_that_is_taken_off_stays_and_opens_nothing() {
        proven();
        act(Act.PASS);

        assertThat(remove(pass().id()).isDone()).isTrue();

        assertThat(pass().isAlive(clock.instant())).isFalse();
        assertThat(isOpenToPasswordAlone()).isFalse();
    }

    @Test
    void starting_over_takes_all_off_ends_every_session_and_leaves_the_password_useless() {
        phone();
        app();
        Fixture.bindCodes(
                database, caller.account(), Fixture.set(clock.instant()), Fixture.codes());
        String token = begun();
        proven();

        assertThat(act(Act.START_OVER).isDone()).isTrue();

        assertThat(bound()).singleElement().isInstanceOf(TemporaryPass.class);
        assertThat(database.get(Sessions.class).find(token)).isEmpty();
        assertThat(isOpenToPasswordAlone()).isFalse();
    }

    @Test
    void ends_sessions_and_blocks_on_a_reason_only() {
        String token = begun();
        assertThat(act(Act.END_SESSIONS).isDone()).isTrue();
        assertThat(database.get(Sessions.class).find(token)).isEmpty();

        String another = begun();
        assertThat(act(Act.BLOCK).isDone()).isTrue();
        assertThat(database.get(Sessions.class).find(another)).isEmpty();
        assertThat(database.get(Sessions.class).find(begun())).isEmpty();
        assertThat(now().hold()).isEqualTo(Account.Hold.DESK);
    }

    @Test
    void lifts_a_block_on_evidence_and_only_where_there_is_one() {
        proven();
        assertThat(act(Act.UNBLOCK).refusal()).contains(Refusal.NOTHING_TO_DO);
        act(Act.BLOCK);
        assertThat(act(Act.BLOCK).refusal()).contains(Refusal.NOTHING_TO_DO);

        assertThat(act(Act.UNBLOCK).isDone()).isTrue();
        assertThat(database.get(Sessions.class).find(begun())).isPresent();
    }

    @Test
    void tells_every_channel_with_a_link_and_leaves_a_line_in_history_and_log() {
        Phone phone = phone();
        proven();

        remove(phone.id());

        assertThat(WrittenMessages.to(phone.number().e164(), database))
                .extracting(Message::body)
                .anyMatch(
                        text -> text.matches("(?s).*Was jij dit niet\\? https://\\S+/not-me/\\w+"))
                .allMatch(text -> text.length() <= 160);
        assertThat(mails())
                .extracting(Message::body)
                .anyMatch(text -> text.contains("/nl/rpo/not-me/") && text.contains("Anna"));
        assertThat(database.get(History.class).newest(caller.account().id()))
                .extracting(History.Line::event, History.Line::browser)
                .contains(tuple(History.Event.PASS_GIVEN, "@Anna de Boer"));
        assertThat(logged()).containsExactly(Action.AUTHENTICATOR_REMOVED);
        assertThat(lines().get(0).evidence()).isNotEmpty();
        assertThat(lines().get(0).reason()).isEqualTo("lost");
    }

    private List<Message> mails() {
        return WrittenMessages.to(caller.account().mail(), database);
    }
}
