package nl.tweestap.helpdesk.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import nl.tweestap.account.Account;
import nl.tweestap.account.Accounts;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.helpdesk.log.Employee;
import nl.tweestap.journey.kit.Full;
import org.junit.jupiter.api.Test;

/**
 * Random walks over the use cases, 10,000 of them with {@code -Pfull}: whatever somebody presses,
 * in whatever order, nothing is done without evidence, reason and rights. What may be done is said
 * once more here, from the words of the product and not from the rule.
 */
class RandomWalksTest extends HelpCase {

    private static final int WALKS = 400;
    private static final int MANY_WALKS = 10_000;
    private static final List<String> ROLES =
            List.of("student", "teacher", "helpdesk", "lead", "administrator");

    private final Random random = new Random(14);
    private final Map<String, Instant> evidence = new HashMap<>();
    private final Map<String, String> roleOf = new HashMap<>();
    private final List<Employee> employees = new ArrayList<>();
    private final List<Caller> callers = new ArrayList<>();
    private final List<Employee> agreed = new ArrayList<>();
    private int done;
    private int refused;

    RandomWalksTest() {
        super(TestDatabase.all().findFirst().orElseThrow());
        for (String role : ROLES) {
            for (int two = 0; two < 2; two++) {
                var account = account(role);
                roleOf.put(account.id(), role);
                employees.add(employee(account));
                callers.add(caller(account, role.equals("student") ? "STUDENT" : "STAFF"));
            }
        }
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    @Test
    void nothing_is_done_without_evidence_reason_and_rights() {
        walk(WALKS);
    }

    @Test
    @Full
    void nothing_is_done_in_ten_thousand_walks_either() {
        walk(MANY_WALKS);
    }

    private void walk(int walks) {
        for (int walk = 0; walk < walks; walk++) {
            walk();
        }
        assertThat(done).as("acts done").isGreaterThan(walks / 100);
        assertThat(refused).as("acts refused").isGreaterThan(walks / 4);
    }

    private void walk() {
        Employee by = any(employees);
        Caller who = any(callers);
        Act act = any(List.of(Act.values()));
        agreed.clear();
        clock.advance(Duration.ofMinutes(random.nextInt(9)));
        if (random.nextInt(3) > 0) {
            Employee to = random.nextInt(4) > 0 ? by : any(employees);
            proven(who, to);
            evidence.put(who.personId() + " " + to.accountId(), clock.instant());
        }
        Optional<HelpRequest> run =
                preparing
                        .begin(by, who.personId(), new Preparing.What(act, target(who), 60))
                        .request();
        for (int press = 0; press < 4 && run.isPresent(); press++) {
            run = pressed(run.get(), who);
        }
    }

    private String target(Caller who) {
        return random.nextBoolean()
                ? ""
                : database
                        .get(nl.tweestap.account.Authenticators.class)
                        .of(who.account().id())
                        .stream()
                        .findAny()
                        .map(one -> one.id())
                        .orElse("");
    }

    private Optional<HelpRequest> pressed(HelpRequest run, Caller who) {
        switch (random.nextInt(5)) {
            case 0 -> clock.advance(Duration.ofMinutes(random.nextInt(20)));
            case 1 -> {
                return preparing
                        .why(run, any(List.of(Reason.values())), random.nextBoolean() ? "" : "x")
                        .request()
                        .or(() -> now(run));
            }
            case 2 -> {
                Employee second = any(employees);
                if (agreeing.agree(run.id(), second).isDone()) {
                    agreed.add(second);
                }
            }
            default -> press(run, who);
        }
        return now(run);
    }

    private Optional<HelpRequest> now(HelpRequest run) {
        return database.get(HelpRequests.class).find("rpo", run.id());
    }

    private void press(HelpRequest run, Caller who) {
        boolean may = may(now(run).orElse(run), who);
        if (helping.act(run).isDone()) {
            done++;
            assertThat(may).as(run + " by " + roleOf.get(run.by().accountId())).isTrue();
        } else {
            refused++;
        }
    }

    /** As a school would say it. */
    private boolean may(HelpRequest run, Caller who) {
        String mine = roleOf.get(run.by().accountId());
        String theirs = roleOf.get(who.account().id());
        boolean isDesk = ROLES.indexOf(mine) >= 2;
        boolean isMyself = run.by().accountId().equals(who.account().id());
        boolean isBelowMe = ROLES.indexOf(theirs) <= ROLES.indexOf(mine);
        boolean isSaidWhy =
                run.reason().isPresent()
                        && (run.reason().get() != Reason.OTHER || !run.reasonWords().isEmpty());
        boolean isSafe =
                run.act() == Act.BLOCK || run.act() == Act.END_SESSIONS || run.act() == Act.INVITE;
        Instant shown =
                evidence.getOrDefault(who.personId() + " " + run.by().accountId(), Instant.EPOCH);
        boolean isKnown = clock.instant().isBefore(shown.plus(Duration.ofMinutes(15)));
        boolean isEnough =
                "student".equals(theirs) || agreed.stream().anyMatch(s -> is(s, run, who));
        boolean isHeld =
                run.act() != Act.UNBLOCK
                        && database.get(Accounts.class)
                                .find(who.account().id())
                                .filter(Account::isBlocked)
                                .isPresent();
        boolean isProven = isKnown && isEnough && !isHeld;
        return isDesk && !isMyself && isBelowMe && isSaidWhy && (isSafe || isProven);
    }

    private boolean is(Employee second, HelpRequest run, Caller who) {
        int wanted =
                Objects.equals(roleOf.get(who.account().id()), roleOf.get(run.by().accountId()))
                        ? 3
                        : 2;
        return ROLES.indexOf(roleOf.get(second.accountId())) >= wanted
                && !second.accountId().equals(run.by().accountId())
                && !second.accountId().equals(who.account().id());
    }
}
