package nl.tweestap.helpdesk.check;

import java.util.Collection;
import java.util.List;

/** What an employee did for somebody on evidence. The help wizards know. */
public interface RestingOn {

    /**
     * Ends it, in the caller's transaction, which has locked the account.
     *
     * @param evidence ids of what turned out to be wrong
     * @return what was taken back, each in a word for the log; empty where nothing rested on it
     */
    List<String> end(Check check, Collection<String> evidence);
}
