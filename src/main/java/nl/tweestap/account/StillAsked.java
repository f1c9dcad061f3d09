package nl.tweestap.account;

import java.util.List;
import nl.tweestap.authenticator.Kind;

/**
 * What a school still asks of an account, and what it allows. Accounts know no plans; who does
 * answers, so that the account page can say that something is missing.
 */
public interface StillAsked {

    /** Kinds the school insists on and the account lacks, in the school's order. */
    List<Kind> of(Account account);

    /** Whether the school lets anybody bind one of this kind now. */
    boolean allows(Account account, Kind kind);
}
