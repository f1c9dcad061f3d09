package nl.tweestap.helpdesk.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.tweestap.account.Account.Hold;
import nl.tweestap.directory.Rank;
import nl.tweestap.helpdesk.help.HelpRule.Facts;
import org.junit.jupiter.api.Test;

/** The rule, held against what a school would say, in 10,000 cases. */
class HelpRuleTest {

    private static final int CASES = 10_000;

    private final Random random = new Random(14);

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private Facts facts() {
        List<Rank> ranks = List.of(Rank.values());
        return new Facts(
                any(List.of(Act.values())),
                any(ranks),
                any(ranks),
                random.nextInt(6) == 0,
                random.nextInt(3) == 0,
                random.nextInt(6) > 0,
                random.nextInt(4) > 0,
                any(List.of(Hold.values())),
                random.nextBoolean() ? Optional.empty() : Optional.of(any(ranks)));
    }

    @Test
    void nothing_may_be_done_without_evidence_reason_and_rights() {
        int allowed = 0;
        for (int one = 0; one < CASES; one++) {
            Facts facts = facts();
            boolean may = HelpRule.objection(facts).isEmpty();
            assertThat(may).as(facts.toString()).isEqualTo(said(facts));
            allowed += may ? 1 : 0;
        }
        assertThat(allowed).isBetween(CASES / 20, CASES / 2);
    }

    /** Least first; written out, so that it does not lean on the order of the constants. */
    private static final List<Rank> RANKS =
            List.of(Rank.NONE, Rank.STAFF, Rank.HELPDESK, Rank.LEAD, Rank.ADMINISTRATOR);

    private static boolean said(Facts facts) {
        int mine = RANKS.indexOf(facts.own());
        int theirs = RANKS.indexOf(facts.theirs());
        int desk = 2;
        int lead = 3;
        boolean isAllowedAtAll =
                mine >= desk && !facts.isOneself() && theirs <= mine && facts.isReasonGiven();
        return switch (facts.act()) {
            case BLOCK, END_SESSIONS, INVITE -> isAllowedAtAll;
            case UNBLOCK ->
                    isAllowedAtAll
                            && (facts.hold() != Hold.OBJECTED || mine >= lead)
                            && isProvenAndAgreed(facts, mine, theirs);
            case PASS, REMOVE, START_OVER ->
                    isAllowedAtAll
                            && facts.hold() == Hold.NONE
                            && isProvenAndAgreed(facts, mine, theirs);
        };
    }

    private static boolean isProvenAndAgreed(Facts facts, int mine, int theirs) {
        int second = facts.agreed().map(RANKS::indexOf).orElse(-1);
        boolean isStudent = theirs == 0 && !facts.isStaff();
        boolean isColleague = theirs == mine && theirs >= 2;
        return facts.isEvidenceFresh() && (isStudent || second >= (isColleague ? 3 : 2));
    }
}
