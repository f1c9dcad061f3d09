package nl.tweestap.helpdesk.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import nl.tweestap.account.Account;
import nl.tweestap.account.Accounts;
import nl.tweestap.account.Authenticators;
import nl.tweestap.authenticator.Channel;
import nl.tweestap.authenticator.Phone;
import nl.tweestap.school.School;
import nl.tweestap.school.Schools;
import nl.tweestap.verifier.sentcode.CodeSending;

/** Which bound phone a check is sent to, and in whose name. */
@ApplicationScoped
public class CheckPhones {

    @Inject Accounts accounts;
    @Inject Authenticators authenticators;
    @Inject CodeSending sending;
    @Inject Schools schools;

    /** Those that can be reached in this way today, the default one first. */
    List<Phone> of(String accountId, Channel channel) {
        return accounts.find(accountId).map(account -> of(account, channel)).orElse(List.of());
    }

    private List<Phone> of(Account account, Channel channel) {
        String preferred = account.defaultAuthenticator().orElse("");
        return authenticators.of(account.id()).stream()
                .filter(Phone.class::isInstance)
                .map(Phone.class::cast)
                .filter(phone -> sending.reach(account, phone).allows(channel))
                .sorted(Comparator.comparing(phone -> !phone.id().equals(preferred)))
                .toList();
    }

    String sender(String school) {
        return schools.find(school).map(School::shortName).orElse(school);
    }
}
