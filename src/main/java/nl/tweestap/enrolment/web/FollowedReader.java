package nl.tweestap.enrolment.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.tweestap.account.Account;
import nl.tweestap.account.Accounts;
import nl.tweestap.account.Authenticators;
import nl.tweestap.account.StillAsked;
import nl.tweestap.authenticator.Authenticator;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.enrolment.Enrolling;
import nl.tweestap.enrolment.Enrolments;
import nl.tweestap.enrolment.Step;
import nl.tweestap.guide.Followed;
import nl.tweestap.guide.Following;
import nl.tweestap.guide.WizardStep;
import nl.tweestap.shell.Access;
import nl.tweestap.shell.CurrentUser;
import nl.tweestap.shell.Visitor;

/**
 * Tells the guides how far their reader is: what is bound, and where the wizard stands. Only to who
 * may see that: somebody whose second factor is still to come is a stranger here.
 */
@ApplicationScoped
public class FollowedReader implements Following {

    @Inject CurrentUser user;
    @Inject Accounts accounts;
    @Inject Authenticators authenticators;
    @Inject Enrolling enrolling;
    @Inject Enrolments enrolments;
    @Inject StillAsked stillAsked;

    @Override
    public Optional<Followed> reader() {
        if (!Access.ENROLMENT.isOpenTo(user.state())) {
            return Optional.empty();
        }
        return user.accountId().flatMap(accounts::find).map(this::followed);
    }

    @Override
    public boolean isAsked() {
        return user.accountId()
                .flatMap(accounts::find)
                .filter(account -> !stillAsked.of(account).isEmpty())
                .isPresent();
    }

    private Followed followed(Account account) {
        List<Kind> toDo = enrolling.toDo(account, Set.of());
        Optional<Step> open =
                enrolments.openStep(account.id(), sessionId()).filter(step -> step != Step.DONE);
        Optional<Step> next =
                open.or(() -> toDo.stream().findFirst().map(kind -> Step.of(kind).get(0)));
        Set<Kind> kinds =
                authenticators.of(account.id()).stream()
                        .map(Authenticator::kind)
                        .collect(Collectors.toSet());
        return new Followed(kinds, done(kinds, open, toDo.isEmpty()), next.map(this::page));
    }

    private String sessionId() {
        return user.visitor().map(Visitor::sessionId).orElse("");
    }

    /** Everything that led to what is bound, and what lies behind in the binding in progress. */
    private Set<WizardStep> done(Set<Kind> kinds, Optional<Step> open, boolean isComplete) {
        Set<WizardStep> done = EnumSet.of(WizardStep.PASSWORD);
        for (Kind kind : Kind.values()) {
            if (kinds.contains(kind)) {
                Step.of(kind).forEach(step -> done.add(page(step)));
            }
        }
        for (Optional<Step> behind = open.flatMap(Step::previous);
                behind.isPresent();
                behind = behind.flatMap(Step::previous)) {
            done.add(page(behind.get()));
        }
        if (isComplete) {
            done.add(WizardStep.DONE);
        }
        return done;
    }

    /** The wizard's pages and the guides' names for them are the same words. */
    private WizardStep page(Step step) {
        return WizardStep.ofTag(step.slug()).orElseThrow();
    }
}
