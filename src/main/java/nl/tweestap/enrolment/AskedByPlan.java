package nl.tweestap.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.tweestap.account.Account;
import nl.tweestap.account.StillAsked;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.school.School;
import nl.tweestap.school.Schools;

/** The plan minus what the account has, without what may wait. */
@ApplicationScoped
@Transactional
public class AskedByPlan implements StillAsked {

    @Inject Enrolments enrolments;
    @Inject Schools schools;

    @Override
    public List<Kind> of(Account account) {
        School school = schools.find(account.school()).orElseThrow();
        return enrolments.toDo(account, enrolments.skipped(account)).stream()
                .filter(method -> !Plan.isOptional(school, method))
                .map(Plan::kind)
                .toList();
    }
}
