package nl.tweestap.helpdesk.help;

import java.util.Locale;

/** Why nothing was done; each has words in {@code text/helpdesk}. */
public enum Refusal {
    /** Not of the desk, or no longer. */
    NO_RIGHT,
    ONESELF,
    /** The person may do more than the employee. */
    RANK,
    NO_REASON,
    /** No evidence that this employee got of this person within a quarter of an hour. */
    NO_EVIDENCE,
    /** The account is blocked: that is lifted first, and nothing is changed before it is. */
    HELD,
    /** The owner objected: only a lead takes that back. */
    LEAD_ONLY,
    /** A second employee has to agree first. */
    SECOND_WANTED,
    /** Who agrees is the one who asked, the one who is helped, or may do too little. */
    NO_SECOND,
    /** So many in this hour. */
    TOO_MANY,
    /** This person was invited as often as a day allows. */
    INVITED_ENOUGH,
    /** Never signed in, so there is no account to help. */
    NO_ACCOUNT,
    /** It is so already, or what was meant is gone. */
    NOTHING_TO_DO,
    /** Nothing was chosen to take off. */
    NO_TARGET,
    /** A pass for shorter or longer than it may be. */
    MINUTES,
    /** Somebody else helped this person meanwhile. */
    OVERTAKEN,
    /** It was done, declined or put aside meanwhile. */
    OVER,
    /** No mail address to write to. */
    NO_MAIL,
    /** The directory does not say who may what. */
    DIRECTORY;

    /** Key of the words for it. */
    public String words() {
        return "helpdesk.help.refusal." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
