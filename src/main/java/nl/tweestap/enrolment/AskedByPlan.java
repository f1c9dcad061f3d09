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

    @Inject Enrolling enrolling;
    @Inject Schools schools;

    @Override
    public List<Kind> of(Account account) {
        School school = schools.find(account.school()).orElseThrow();
        return enrolling.toDo(account, enrolling.skipped(account)).stream()
                .filter(kind -> !Plan.isOptional(school, kind))
                .toList();
    }

    @Override
    public boolean allows(Account account, Kind kind) {
        return schools.find(account.school()).filter(one -> one.policy().allows(kind)).isPresent();
    }
}
