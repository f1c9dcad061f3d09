package nl.tweestap.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import nl.tweestap.account.Account;
import nl.tweestap.account.Accounts;
import nl.tweestap.account.Authenticators;
import nl.tweestap.account.Fixture;
import nl.tweestap.authenticator.Authenticator;
import nl.tweestap.authenticator.Phone;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.shell.Address;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.CurrentUser;
import nl.tweestap.text.Languages;
import org.junit.jupiter.api.Test;

/** The page of an authenticator that another request removes while it is being written. */
class ChangePageTest {

    private final TestDatabase database = TestDatabase.all().findFirst().orElseThrow();
    private final Account account = Fixture.account(database);
    private final Phone phone = Fixture.phone(Instant.EPOCH, "+31612345678");
    private final ChangePage page = new ChangePage();
    private int looks;

    /** A page's bean without a server: what one would put into it is put here. */
    @SuppressWarnings("UnnecessaryAssignment")
    ChangePageTest() {
        page.owner = owner();
        page.address = address();
        page.days = days();
        page.authenticators = thereAtTheFirstLook();
    }

    @SuppressWarnings("UnnecessaryAssignment") // There is no framework here.
    private Owner owner() {
        Owner owner = new Owner();
        owner.accounts = database.get(Accounts.class);
        owner.user =
                new CurrentUser() {
                    @Override
                    public Optional<String> accountId() {
                        return Optional.of(account.id());
                    }
                };
        return owner;
    }

    private CurrentAddress address() {
        return new CurrentAddress() {
            @Override
            public Address get() {
                return Address.parse("/nl/rpo/account/remove/" + phone.id(), Languages.PACKED)
                        .orElseThrow();
            }
        };
    }

    private static DayWords days() {
        return new DayWords() {
            @Override
            public String date(Instant moment) {
                return "1 januari";
            }

            @Override
            String neverUsed() {
                return "nooit";
            }

            @Override
            public String given(String name) {
                return name;
            }
        };
    }

    private Authenticators thereAtTheFirstLook() {
        return new Authenticators() {
            @Override
            public Optional<Authenticator> find(String accountId, String authenticatorId) {
                looks++;
                return Optional.<Authenticator>of(phone).filter(any -> looks == 1);
            }
        };
    }

    @Test
    void is_written_to_the_end() {
        assertThat(page.isNumbered()).isTrue();
        assertThat(page.getCard().getNumber()).isEqualTo(phone.number().masked());
        assertThat(page.getCard().getName()).isNotEmpty();
    }
}
