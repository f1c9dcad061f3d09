package nl.tweestap.directory.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.tweestap.directory.Directories;
import nl.tweestap.directory.Directory.Condition;
import nl.tweestap.shell.Entrances;

/** Where a school has a directory, somebody can sign in. */
@ApplicationScoped
public class DirectoryEntrances implements Entrances {

    @Inject Directories directories;

    @Override
    public boolean isSetUp(String school) {
        return directories.of(school).condition() != Condition.NOT_SET_UP;
    }
}
