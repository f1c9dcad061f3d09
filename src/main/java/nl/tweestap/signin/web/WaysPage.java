package nl.tweestap.signin.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import nl.tweestap.account.Account;
import nl.tweestap.account.Accounts;
import nl.tweestap.account.Authenticators;
import nl.tweestap.account.web.AuthenticatorLine;
import nl.tweestap.authenticator.Authenticator;
import nl.tweestap.authenticator.Channel;
import nl.tweestap.authenticator.Phone;
import nl.tweestap.authenticator.TemporaryPass;
import nl.tweestap.school.Reach;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.CurrentUser;
import nl.tweestap.shell.Response;
import nl.tweestap.shell.Texts;
import nl.tweestap.verifier.sentcode.CodeSending;
import nl.tweestap.verifier.web.TriesLeft;

/** The ways somebody can prove the second factor with, and the one that is asked first. */
@Named("waysPage")
@RequestScoped
public class WaysPage {

    @Inject FirstCode firstCode;
    @Inject CodeSending sending;
    @Inject Accounts accounts;
    @Inject Authenticators authenticators;
    @Inject CurrentUser user;
    @Inject CurrentAddress address;
    @Inject Response response;
    @Inject Texts texts;
    @Inject TriesLeft tries;
    @Inject InstantSource clock;
    @Inject VerifyRecoveryCodePage query;

    /** During a pause no way leads on. */
    public void load() {
        tries.show(account().id());
    }

    /** Leads to the page of the default authenticator. */
    public void toPreferred() throws IOException {
        response.redirect(address.path(firstCode.preferredPlace(account())) + query.getQuery());
    }

    /** By kind, so that two apps stand together. */
    public List<AuthenticatorLine> getWays() {
        return authenticators.of(account().id()).stream()
                .filter(one -> !(one instanceof TemporaryPass pass) || isAlive(pass))
                .sorted(Comparator.comparing(Authenticator::kind))
                .map(this::way)
                .toList();
    }

    private boolean isAlive(TemporaryPass pass) {
        return pass.isAlive(clock.instant());
    }

    private AuthenticatorLine way(Authenticator authenticator) {
        return switch (authenticator.kind()) {
            case APP -> open(authenticator, authenticator.label(), texts.get("signin.ways.app"));
            case PHONE -> phone((Phone) authenticator);
            case RECOVERY_CODES ->
                    open(
                            authenticator,
                            texts.get("signin.ways.recovery-code"),
                            texts.get("signin.ways.recovery-code-explanation"));
            case TEMPORARY_PASS ->
                    open(
                            authenticator,
                            texts.get("account.kind.temporary-pass"),
                            texts.get("signin.ways.temporary-pass-explanation"));
        };
    }

    private AuthenticatorLine open(Authenticator authenticator, String title, String explanation) {
        return AuthenticatorLine.of(authenticator, title, explanation)
                .leadingTo(address.path(FirstCode.placeOf(authenticator)) + query.getQuery());
    }

    /** By what it can be reached today; a phone that cannot leads nowhere and says why. */
    private AuthenticatorLine phone(Phone phone) {
        Reach reach = sending.reach(account(), phone);
        if (reach.objection().isEmpty()) {
            return open(phone, texts.get("signin.ways." + words(reach)), phone.label());
        }
        String why = texts.get("verifier.reach." + reach.objection().get().slug());
        return AuthenticatorLine.of(
                phone,
                texts.get("account.kind.phone"),
                texts.of("signin.ways.unreachable", phone.label(), why));
    }

    private static String words(Reach reach) {
        if (!reach.allows(Channel.SMS)) {
            return "phone-call";
        }
        return reach.allows(Channel.VOICE) ? "phone" : "phone-sms";
    }

    private Account account() {
        return user.accountId().flatMap(accounts::find).orElseThrow();
    }
}
