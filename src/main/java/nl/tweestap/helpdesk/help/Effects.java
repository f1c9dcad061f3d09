package nl.tweestap.helpdesk.help;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import nl.tweestap.account.Account;
import nl.tweestap.account.Actor;
import nl.tweestap.account.Authenticators;
import nl.tweestap.account.DeskChanges;
import nl.tweestap.account.LockedAccount;
import nl.tweestap.account.Sessions;
import nl.tweestap.authenticator.Authenticator;
import nl.tweestap.authenticator.PassCode;
import nl.tweestap.authenticator.TemporaryPass;
import nl.tweestap.helpdesk.log.Employee;
import nl.tweestap.register.RegisteredPerson;
import nl.tweestap.school.Schools;
import nl.tweestap.text.Words;

/** What each act does to an account, and what is told of it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Effects {

    @Inject Authenticators authenticators;
    @Inject Sessions sessions;
    @Inject DeskChanges changes;
    @Inject HelpNotices notices;
    @Inject Objections objections;
    @Inject Schools schools;
    @Inject RandomGenerator randomness;
    @Inject InstantSource clock;

    /**
     * What came of it.
     *
     * @param code of a pass, to say to the caller; empty where none was given
     * @param outcome as the log says it
     */
    record Effect(String code, String outcome) {}

    /** Why there is nothing to do; empty where there is. */
    Optional<Refusal> objection(
            HelpRequest request, RegisteredPerson person, Optional<Account> account) {
        boolean isSomething =
                switch (request.act()) {
                    case PASS, START_OVER -> account.isPresent();
                    case END_SESSIONS -> account.filter(this::isAnywhere).isPresent();
                    case REMOVE -> account.flatMap(owner -> target(request, owner)).isPresent();
                    case BLOCK -> account.filter(owner -> !owner.isBlocked()).isPresent();
                    case UNBLOCK -> account.filter(Account::isBlocked).isPresent();
                    case INVITE -> account.filter(this::hasAnything).isEmpty();
                };
        if (!isSomething) {
            return Optional.of(Refusal.NOTHING_TO_DO);
        }
        boolean isUnwritable = request.act() == Act.INVITE && person.mail().isBlank();
        return isUnwritable ? Optional.of(Refusal.NO_MAIL) : Optional.empty();
    }

    private boolean isAnywhere(Account account) {
        return !sessions.of(account.id()).isEmpty();
    }

    private boolean hasAnything(Account account) {
        return !authenticators.of(account.id()).isEmpty();
    }

    private Optional<Authenticator> target(HelpRequest request, Account account) {
        return authenticators.find(account.id(), request.target());
    }

    /** Does it. Whom to tell is known before: a phone that goes is told too. */
    Effect of(HelpRequest request, RegisteredPerson person, Optional<LockedAccount> locked) {
        if (request.act() == Act.INVITE) {
            notices.invite(person);
            return new Effect("", "");
        }
        LockedAccount account = locked.orElseThrow();
        List<Authenticator> before = authenticators.of(account.id());
        Effect effect = of(request, account);
        notices.tell(account.account(), before, request);
        return effect;
    }

    private Effect of(HelpRequest request, LockedAccount account) {
        Actor desk = desk(request.by());
        return switch (request.act()) {
            case PASS -> pass(request, account, "");
            case REMOVE -> remove(request, account);
            case START_OVER -> {
                changes.startOver(account, desk);
                yield pass(request, account, "");
            }
            case END_SESSIONS -> {
                changes.endSessions(account, desk);
                yield new Effect("", "");
            }
            case BLOCK -> {
                changes.block(account, desk);
                yield new Effect("", "");
            }
            case UNBLOCK -> {
                endObjections(account);
                changes.unblock(account, desk);
                yield new Effect("", "");
            }
            case INVITE -> throw new IllegalArgumentException("Nothing is done to an account");
        };
    }

    /** A lead found out who it was: what was told before shuts nobody out any more. */
    private void endObjections(LockedAccount account) {
        if (account.account().hold() == Account.Hold.OBJECTED) {
            objections.end(account.id());
        }
    }

    private static Actor desk(Employee by) {
        return Actor.ofDesk(by.displayName());
    }

    /** With the last one for every day a pass is given: an account with nothing is open. */
    private Effect remove(HelpRequest request, LockedAccount account) {
        Authenticator going = target(request, account.account()).orElseThrow();
        changes.remove(account, going, desk(request.by()));
        boolean isAnythingLeft =
                authenticators.of(account.id()).stream().anyMatch(one -> one.kind().isEveryday());
        return isAnythingLeft || going.kind().isGiven()
                ? new Effect("", going.label())
                : pass(request, account, going.label() + "; ");
    }

    private Effect pass(HelpRequest request, LockedAccount account, String before) {
        Instant now = clock.instant();
        PassCode code = PassCode.random(randomness);
        TemporaryPass pass =
                new TemporaryPass(
                        UUID.randomUUID().toString(),
                        Words.of(
                                "account.given-name.temporary-pass",
                                schools.language(
                                        account.account().school(), account.account().language())),
                        now,
                        Optional.empty(),
                        now.plus(Duration.ofMinutes(request.minutes())));
        changes.givePass(account, pass, code, desk(request.by()));
        return new Effect(code.reveal(), before + request.minutes() + " min");
    }
}
