package nl.tweestap.helpdesk.help;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.tweestap.account.Account;
import nl.tweestap.account.Accounts;
import nl.tweestap.directory.Directories;
import nl.tweestap.directory.DirectoryBusy;
import nl.tweestap.directory.Rank;
import nl.tweestap.directory.TypedName;
import nl.tweestap.helpdesk.check.Evidence;
import nl.tweestap.helpdesk.check.Evidences;
import nl.tweestap.helpdesk.help.HelpRule.Facts;
import nl.tweestap.helpdesk.log.Employee;
import nl.tweestap.register.Persons;
import nl.tweestap.register.RegisteredPerson;

/** Gathers what the rule wants to know, as it is now. */
@ApplicationScoped
@Transactional
public class Helped {

    @Inject Persons persons;
    @Inject Accounts accounts;
    @Inject Directories directories;
    @Inject Evidences evidences;

    /** Somebody of the employee's school; nobody of another one. */
    public Optional<RegisteredPerson> person(Employee by, String personId) {
        return persons.find(by.school(), personId);
    }

    /** The account of somebody who has one. */
    public Optional<Account> account(RegisteredPerson person) {
        return accounts.find(person.school(), person.username());
    }

    /** The evidence that the employee has of somebody now. */
    public Optional<Evidence> evidence(HelpRequest request) {
        return evidences.fresh(request.personId(), request.by().accountId());
    }

    /**
     * Everything the rule judges.
     *
     * @throws DirectoryBusy when nobody knows who may what
     */
    Facts facts(HelpRequest request, RegisteredPerson person, Optional<Account> account)
            throws DirectoryBusy {
        Rank theirs = rank(person.school(), person.username());
        return new Facts(
                request.act(),
                rank(request.by()),
                theirs,
                isSame(request.by(), person, account),
                person.position() == RegisteredPerson.Position.STAFF,
                request.reason()
                        .filter(reason -> reason.isSaidWith(request.reasonWords()))
                        .isPresent(),
                evidence(request).isPresent(),
                account.map(Account::hold).orElse(Account.Hold.NONE),
                agreed(request, person, account));
    }

    /** How much who agreed may do today, if they may agree at all. */
    private Optional<Rank> agreed(
            HelpRequest request, RegisteredPerson person, Optional<Account> account)
            throws DirectoryBusy {
        if (request.state() != HelpRequest.State.AGREED || request.second().isEmpty()) {
            return Optional.empty();
        }
        Employee second = request.second().get();
        return isAnother(second, request.by()) && !isSame(second, person, account)
                ? Optional.of(rank(second))
                : Optional.empty();
    }

    static boolean isAnother(Employee second, Employee first) {
        return second.school().equals(first.school())
                && !second.accountId().equals(first.accountId());
    }

    Rank rank(Employee employee) throws DirectoryBusy {
        return rank(employee.school(), employee.username());
    }

    Rank rank(String school, String username) throws DirectoryBusy {
        return directories.rank(school, username);
    }

    static boolean isSame(Employee employee, RegisteredPerson person, Optional<Account> account) {
        boolean isNamedSo =
                TypedName.key(employee.username()).equals(TypedName.key(person.username()));
        return isNamedSo || account.filter(one -> one.id().equals(employee.accountId())).isPresent();
    }
}
