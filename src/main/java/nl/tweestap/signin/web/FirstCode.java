package nl.tweestap.signin.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import nl.tweestap.account.Account;
import nl.tweestap.account.Accounts;
import nl.tweestap.account.Authenticators;
import nl.tweestap.account.Session;
import nl.tweestap.authenticator.Authenticator;
import nl.tweestap.authenticator.Channel;
import nl.tweestap.authenticator.Phone;
import nl.tweestap.authenticator.RecoveryCodes;
import nl.tweestap.authenticator.TemporaryPass;
import nl.tweestap.school.School;
import nl.tweestap.school.Schools;
import nl.tweestap.shell.VisitorState;
import nl.tweestap.signin.Proof;
import nl.tweestap.signin.SignIn;
import nl.tweestap.verifier.sentcode.CodeSending;
import nl.tweestap.verifier.sentcode.SendResult;
import nl.tweestap.verifier.sentcode.Target;

/** What is asked after the password; a code that has to be sent is sent right away. */
@ApplicationScoped
public class FirstCode {

    /** What a link to {@code sign-in?way=} may wish: the day the phone is lost. */
    static final String RECOVERY_CODE = "recovery-code";

    private static final String RECOVERY_CODE_PLACE = "sign-in/verify/recovery-code";
    private static final String PASS_PLACE = "sign-in/verify/pass";
    private static final String WAYS_PLACE = "sign-in/verify/ways";

    @Inject Accounts accounts;
    @Inject Authenticators authenticators;
    @Inject CodeSending sending;
    @Inject Schools schools;
    @Inject SignIn signIn;
    @Inject InstantSource clock;

    /**
     * Where somebody goes on who has just given the password. A text message is sent without being
     * asked for; nobody is called without it, and nothing is sent to who wants another way.
     *
     * @param wish {@link #RECOVERY_CODE}, or anything else for no wish
     */
    String nextPlace(Session session, String wish) {
        Account account = accounts.find(session.accountId()).orElseThrow();
        if (!authenticators.hasAny(account.id())) {
            return VisitorState.ENROLLING.nextPlace();
        }
        if (wish.equals(RECOVERY_CODE)) {
            return hasRecoveryCodes(account) ? RECOVERY_CODE_PLACE : WAYS_PLACE;
        }
        signIn.preferred(account)
                .flatMap(FirstCode::phone)
                .filter(phone -> isTextedUnasked(account, phone))
                .ifPresent(phone -> send(account, session.id(), phone, Channel.SMS));
        return preferredPlace(account);
    }

    /**
     * The page of the authenticator that is asked first, while it can be used; else of a pass that
     * the service desk gave; else the ways.
     */
    String preferredPlace(Account account) {
        return signIn.preferred(account)
                .filter(one -> isUsable(account, one))
                .map(FirstCode::placeOf)
                .orElseGet(() -> isPassAlive(account) ? PASS_PLACE : WAYS_PLACE);
    }

    private boolean isPassAlive(Account account) {
        return authenticators
                .first(account.id(), TemporaryPass.class)
                .filter(pass -> pass.isAlive(clock.instant()))
                .isPresent();
    }

    private boolean isUsable(Account account, Authenticator preferred) {
        return phone(preferred)
                .map(phone -> sending.reach(account, phone).objection().isEmpty())
                .orElse(true);
    }

    private static Optional<Phone> phone(Authenticator authenticator) {
        return switch (authenticator.kind()) {
            case PHONE -> Optional.of((Phone) authenticator);
            case APP, RECOVERY_CODES, TEMPORARY_PASS -> Optional.empty();
        };
    }

    /** Whether a text message goes to it without being asked for; nobody is called so. */
    private boolean isTextedUnasked(Account account, Phone phone) {
        return phone.channel() == Channel.SMS && sending.reach(account, phone).allows(Channel.SMS);
    }

    private boolean hasRecoveryCodes(Account account) {
        return authenticators.first(account.id(), RecoveryCodes.class).isPresent();
    }

    /** Sends a code to a phone of the account, in this session. */
    SendResult send(Account account, String sessionId, Phone phone, Channel channel) {
        String sender =
                schools.find(account.school()).map(School::shortName).orElse(account.school());
        return sending.send(account, Proof.flow(sessionId), Target.of(phone, channel, sender));
    }

    /** The address of the page that asks for this authenticator. */
    static String placeOf(Authenticator authenticator) {
        return switch (authenticator.kind()) {
            case APP -> "sign-in/verify/app/" + authenticator.id();
            case PHONE -> "sign-in/verify/phone/" + authenticator.id();
            case RECOVERY_CODES -> RECOVERY_CODE_PLACE;
            case TEMPORARY_PASS -> PASS_PLACE;
        };
    }
}
