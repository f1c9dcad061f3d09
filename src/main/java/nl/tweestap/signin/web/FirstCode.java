package nl.tweestap.signin.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.tweestap.account.Account;
import nl.tweestap.account.Accounts;
import nl.tweestap.account.Authenticators;
import nl.tweestap.account.CodeSending;
import nl.tweestap.account.Session;
import nl.tweestap.authenticator.Authenticator;
import nl.tweestap.authenticator.Channel;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.authenticator.Phone;
import nl.tweestap.school.School;
import nl.tweestap.school.Schools;
import nl.tweestap.shell.VisitorState;
import nl.tweestap.signin.SignIn;

/** What is asked after the password; a code that has to be sent is sent right away. */
@ApplicationScoped
public class FirstCode {

    @Inject Accounts accounts;
    @Inject Authenticators authenticators;
    @Inject CodeSending sending;
    @Inject Schools schools;
    @Inject SignIn signIn;

    /** Where somebody goes on who has just given the password. */
    String nextPlace(Session session) {
        Account account = accounts.find(session.accountId()).orElseThrow();
        if (!authenticators.hasAny(account.id())) {
            return VisitorState.ENROLLING.nextPlace();
        }
        Optional<Authenticator> preferred = signIn.preferred(account);
        preferred
                .filter(Phone.class::isInstance)
                .map(Phone.class::cast)
                .ifPresent(phone -> send(account, session.id(), phone, phone.channel()));
        return preferred.map(FirstCode::placeOf).orElse("sign-in/verify/ways");
    }

    /** Sends a code to a phone of the account, in this session. */
    CodeSending.Result send(Account account, String sessionId, Phone phone, Channel channel) {
        String sender =
                schools.find(account.school()).map(School::shortName).orElse(account.school());
        return sending.send(
                account,
                SignIn.flow(sessionId),
                new CodeSending.Target(phone.number(), channel, Optional.of(phone.id()), sender));
    }

    /** The address of the page that asks for this authenticator. */
    static String placeOf(Authenticator authenticator) {
        Kind kind = authenticator.kind();
        return switch (kind) {
            case APP -> "sign-in/verify/app/" + authenticator.id();
            case PHONE -> "sign-in/verify/phone/" + authenticator.id();
            case RECOVERY_CODES -> "sign-in/verify/recovery-code";
        };
    }
}
