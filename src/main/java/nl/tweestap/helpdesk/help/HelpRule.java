package nl.tweestap.helpdesk.help;

import java.util.Optional;
import nl.tweestap.account.Account.Hold;
import nl.tweestap.directory.Rank;

/** Who may do what for whom: a rule, judged without a clock or a database. */
final class HelpRule {

    private HelpRule() {}

    /**
     * What is known when something is about to be done.
     *
     * @param own how much the employee may do
     * @param theirs how much the person may
     * @param isStaff whether the person is of the staff, whatever their roles
     * @param agreed how much the second employee may who agreed; empty where nobody did
     */
    record Facts(
            Act act,
            Rank own,
            Rank theirs,
            boolean isOneself,
            boolean isStaff,
            boolean isReasonGiven,
            boolean isEvidenceFresh,
            Hold hold,
            Optional<Rank> agreed) {}

    /** Why it may not be done now; empty where it may. */
    static Optional<Refusal> objection(Facts facts) {
        if (facts.own().compareTo(Rank.HELPDESK) < 0) {
            return Optional.of(Refusal.NO_RIGHT);
        }
        if (facts.isOneself()) {
            return Optional.of(Refusal.ONESELF);
        }
        if (facts.theirs().compareTo(facts.own()) > 0) {
            return Optional.of(Refusal.RANK);
        }
        if (!facts.isReasonGiven()) {
            return Optional.of(Refusal.NO_REASON);
        }
        return facts.act().isOpening() ? objectionToOpening(facts) : Optional.empty();
    }

    private static Optional<Refusal> objectionToOpening(Facts facts) {
        if (!facts.isEvidenceFresh()) {
            return Optional.of(Refusal.NO_EVIDENCE);
        }
        if (facts.act() != Act.UNBLOCK && facts.hold() != Hold.NONE) {
            return Optional.of(Refusal.HELD);
        }
        boolean isForLead = facts.act() == Act.UNBLOCK && facts.hold() == Hold.OBJECTED;
        if (isForLead && facts.own().compareTo(Rank.LEAD) < 0) {
            return Optional.of(Refusal.LEAD_ONLY);
        }
        Optional<Rank> wanted = wantedSecond(facts.own(), facts.theirs(), facts.isStaff());
        boolean isAgreed =
                wanted.isEmpty()
                        || facts.agreed().filter(rank -> isEnough(rank, wanted.get())).isPresent();
        return isAgreed ? Optional.empty() : Optional.of(Refusal.SECOND_WANTED);
    }

    /** How much a second employee has to be allowed to agree; empty where none is wanted. */
    static Optional<Rank> wantedSecond(Rank own, Rank theirs, boolean isStaff) {
        boolean isColleague = theirs.compareTo(Rank.HELPDESK) >= 0 && theirs == own;
        if (isColleague) {
            return Optional.of(Rank.LEAD);
        }
        boolean isWanted = isStaff || theirs.compareTo(Rank.STAFF) >= 0;
        return isWanted ? Optional.of(Rank.HELPDESK) : Optional.empty();
    }

    static boolean isEnough(Rank rank, Rank wanted) {
        return rank.compareTo(wanted) >= 0;
    }
}
