package nl.tweestap.guide;

import java.util.Optional;
import java.util.Set;

/**
 * How far somebody who is signed in really is; guides tick their steps by it.
 *
 * @param has what is bound to the account
 * @param done the pages of our own wizard that lie behind
 * @param next the page of the wizard that is to be done now; empty when nothing is asked for
 */
public record Followed(Set<Fact> has, Set<WizardStep> done, Optional<WizardStep> next) {

    public Followed {
        has = Set.copyOf(has);
        done = Set.copyOf(done);
    }
}
