package nl.tweestap.account;

import java.time.Instant;
import java.util.List;

/** Who else looked at an account or did something with it. The helpdesk knows. */
public interface LookedAt {

    /**
     * One time.
     *
     * @param who as the employee is called
     * @param key of the words for what was done
     */
    record Look(Instant at, String who, String key) {

        @Override
        public String toString() {
            return "Look(" + key + ")";
        }
    }

    /** The newest times, newest first. */
    List<Look> of(Account account);
}
