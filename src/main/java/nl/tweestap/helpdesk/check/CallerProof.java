package nl.tweestap.helpdesk.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import nl.tweestap.account.Account;
import nl.tweestap.account.Accounts;
import nl.tweestap.authenticator.Channel;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.authenticator.Phone;
import nl.tweestap.directory.TypedName;
import nl.tweestap.register.Persons;
import nl.tweestap.register.RegisteredPerson;
import nl.tweestap.verifier.Claim;
import nl.tweestap.verifier.sentcode.CodeSending;
import nl.tweestap.verifier.sentcode.Target;

/**
 * What the caller does, who is a stranger to us until then: proves who they are, and sees who is at
 * the desk. What did not lead to proof is answered in one way, whatever the reason was.
 */
@ApplicationScoped
public class CallerProof {

    @Inject Checks checks;
    @Inject Persons persons;
    @Inject Accounts accounts;
    @Inject CallerTries tries;
    @Inject CodeSending sending;
    @Inject CheckPhones phones;
    @Inject CallerProofInTransaction inTransaction;
    @Inject InstantSource clock;

    /**
     * What a caller typed.
     *
     * @param code as it came in
     * @param isSent whether it was sent to a phone; else an app showed it
     * @param language tag of the page's, for the words on both screens
     */
    public record Typed(
            String school,
            String username,
            String code,
            boolean isSent,
            String language,
            String browser) {

        @Override
        public String toString() {
            return "Typed(hidden)";
        }
    }

    /**
     * Judges a code, if there is a check to judge it for: else it is not even looked at.
     *
     * @return what stands in the address at which the caller sees the words; empty when nothing was
     *     proven
     */
    public Optional<String> prove(Typed typed) {
        Optional<Check> check = running(typed.school(), typed.username());
        if (check.isEmpty() || check.get().accountId().isEmpty()) {
            return Optional.empty();
        }
        Kind kind = typed.isSent() ? Kind.PHONE : Kind.APP;
        String accountId = check.get().accountId();
        Optional<Claim> claim = tries.count(accountId, kind, typed);
        Optional<String> receipt =
                claim.flatMap(one -> inTransaction.prove(one, check.get(), typed));
        receipt.ifPresent(proven -> tries.beginAnew(accountId));
        return receipt;
    }

    /** Sends a code for this check, and for nothing else, if there is one to send it for. */
    public void send(String school, String username, Channel channel, String page) {
        Optional<Check> check = running(school, username);
        Optional<Account> account = check.flatMap(one -> accounts.find(one.accountId()));
        List<Phone> found = check.map(one -> phones.of(one.accountId(), channel)).orElse(List.of());
        if (account.isPresent() && !found.isEmpty()) {
            Target target = Target.onlyAt(page, found.get(0), channel, phones.sender(school));
            sending.send(account.get(), check.orElseThrow().flow(), target);
        }
    }

    private Optional<Check> running(String school, String username) {
        return TypedName.meant(username).stream()
                .flatMap(name -> persons.findByUsername(school, name).stream())
                .findFirst()
                .map(RegisteredPerson::id)
                .flatMap(checks::running);
    }

    /** The check whose words stand at this address, as long as its evidence is good. */
    public Optional<Check> seen(String school, String receipt) {
        return checks.byReceipt(receipt)
                .filter(check -> check.school().equals(school))
                .filter(check -> check.isShownAt(clock.instant()));
    }
}
