package nl.tweestap.signin.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.tweestap.account.Account;
import nl.tweestap.account.Accounts;
import nl.tweestap.account.Authenticators;
import nl.tweestap.account.Fixture;
import nl.tweestap.authenticator.Authenticator;
import nl.tweestap.authenticator.Channel;
import nl.tweestap.authenticator.Phone;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.shell.Address;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.CurrentUser;
import nl.tweestap.shell.Response;
import nl.tweestap.shell.Visitor;
import nl.tweestap.shell.VisitorState;
import nl.tweestap.text.Languages;
import nl.tweestap.verifier.sentcode.SendResult;
import org.junit.jupiter.api.Test;

/** A phone that another request takes off while its page is at work. */
@SuppressWarnings("UnnecessaryAssignment") // There is no framework here.
class VanishingPhoneTest {

    private final TestDatabase database = TestDatabase.all().findFirst().orElseThrow();
    private final Account account = Fixture.account(database);
    private final Phone phone = Fixture.phone(Instant.EPOCH, Fixture.number());
    private final VerifyPhonePage page =
            new VerifyPhonePage() {
                @Override
                public String getQuery() {
                    return "";
                }
            };

    private final List<String> done = new ArrayList<>();

    /** A page's bean without a server: what one would put into it is put here. */
    VanishingPhoneTest() {
        page.accounts = database.get(Accounts.class);
        page.user = visitor();
        page.address = address();
        page.response = response();
        page.firstCode = sender();
    }

    private CurrentUser visitor() {
        return new CurrentUser() {
            @Override
            public Optional<Visitor> visitor() {
                return Optional.of(
                        new Visitor(
                                account.id(),
                                "1",
                                account.school(),
                                account.username(),
                                account.displayName(),
                                VisitorState.SECOND_FACTOR_WANTED,
                                Instant.MAX,
                                false,
                                ""));
            }
        };
    }

    private CurrentAddress address() {
        return new CurrentAddress() {
            @Override
            public Address get() {
                return Address.parse("/nl/rpo/sign-in/verify/phone/" + phone.id(), Languages.PACKED)
                        .orElseThrow();
            }

            @Override
            public String path(String rest) {
                return "/nl/rpo/" + rest;
            }
        };
    }

    private Response response() {
        return new Response() {
            @Override
            public void redirect(String path) {
                done.add("led on");
            }

            @Override
            public void notFound() {
                done.add("no page");
            }
        };
    }

    private FirstCode sender() {
        return new FirstCode() {
            @Override
            SendResult send(Account owner, String sessionId, Phone to, Channel channel) {
                done.add("sent");
                return new SendResult(SendResult.Answer.NOT_ALLOWED, Instant.EPOCH);
            }
        };
    }

    /** There so many times that it is looked for, and then gone. */
    private static Authenticators there(Authenticator one, int looks) {
        return new Authenticators() {
            private int left = looks;

            @Override
            public <T extends Authenticator> Optional<T> find(
                    String accountId, String authenticatorId, Class<T> type) {
                left--;
                return Optional.of(one).filter(any -> left >= 0).map(type::cast);
            }
        };
    }

    @Test
    void is_looked_for_once_by_a_button_that_sends() throws Exception {
        page.authenticators = there(phone, 1);

        page.sendSms();

        assertThat(done).containsExactly("sent", "led on");
    }

    @Test
    void is_no_page_for_a_button_that_comes_later() throws Exception {
        page.authenticators = there(phone, 0);

        page.sendSms();
        page.call();
        page.verify();

        assertThat(done).containsOnly("no page");
    }

    @Test
    void leaves_a_page_that_can_be_written_to_the_end() {
        page.authenticators = there(phone, 0);

        assertThat(page.getNumber()).isEmpty();
        assertThat(page.getObjection()).isEmpty();
        assertThat(page.isUnreachable()).isFalse();
        assertThat(page.isSmsAllowed()).isFalse();
        assertThat(page.isVoiceAllowed()).isFalse();
    }
}
