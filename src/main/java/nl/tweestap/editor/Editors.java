package nl.tweestap.editor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.tweestap.account.Accounts;
import nl.tweestap.directory.Directories;
import nl.tweestap.directory.Person;

/** Who keeps a school's guides. */
@ApplicationScoped
public class Editors {

    @Inject Accounts accounts;
    @Inject Directories directories;

    /** Whether the directory calls the owner of this account an editor, as of now. */
    public boolean isEditor(String accountId) {
        return accounts.find(accountId)
                .filter(
                        account ->
                                directories
                                        .roles(account.school(), account.username())
                                        .contains(Person.Role.EDITOR))
                .isPresent();
    }
}
