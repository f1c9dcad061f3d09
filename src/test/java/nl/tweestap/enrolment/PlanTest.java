package nl.tweestap.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.tweestap.account.Fixture;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.school.School;
import nl.tweestap.school.School.PlanItem;
import nl.tweestap.school.Schools;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A plan held against what is bound, as plain values. */
class PlanTest {

    private static final School RPO =
            TestDatabase.all()
                    .findFirst()
                    .orElseThrow()
                    .get(Schools.class)
                    .find("rpo")
                    .orElseThrow();

    private static final PlanItem APP = new PlanItem(Kind.APP, true);
    private static final PlanItem APP_OFFERED = new PlanItem(Kind.APP, false);
    private static final PlanItem PHONE = new PlanItem(Kind.PHONE, true);
    private static final PlanItem PHONE_OFFERED = new PlanItem(Kind.PHONE, false);
    private static final PlanItem CODES = new PlanItem(Kind.RECOVERY_CODES, true);

    /** The school with another plan. */
    private static School asking(PlanItem... plan) {
        return new School(
                RPO.slug(),
                RPO.name(),
                RPO.shortName(),
                RPO.languages(),
                RPO.startAddress(),
                RPO.signInAddress(),
                RPO.secondStep(),
                RPO.accountExample(),
                List.of(plan),
                RPO.policy(),
                RPO.helpdesk(),
                RPO.light(),
                RPO.dark(),
                RPO.avoidedBrowsers(),
                RPO.passwordAddress(),
                RPO.readingAddress(),
                RPO.embedHosts(),
                RPO.guides(),
                RPO.words(),
                RPO.mark(),
                RPO.additions());
    }

    private static List<Kind> toDo(School school, Kind... putOff) {
        return Plan.toDo(school, List.of(), Set.of(putOff));
    }

    @Test
    void what_is_to_do_stands_in_the_order_of_the_school() {
        assertThat(toDo(asking(CODES, PHONE, APP)))
                .containsExactly(Kind.RECOVERY_CODES, Kind.PHONE, Kind.APP);
    }

    @Test
    void what_is_bound_is_done_and_no_other_kind_is() {
        assertThat(
                        Plan.toDo(
                                asking(APP, PHONE, CODES),
                                List.of(Fixture.app(Instant.EPOCH)),
                                Set.of()))
                .containsExactly(Kind.PHONE, Kind.RECOVERY_CODES);
    }

    @Test
    void what_is_offered_may_wait_and_what_is_required_may_not() {
        assertThat(toDo(asking(APP, PHONE_OFFERED), Kind.PHONE)).containsExactly(Kind.APP);
        assertThat(toDo(asking(APP, PHONE_OFFERED))).containsExactly(Kind.APP, Kind.PHONE);
        assertThat(toDo(asking(APP, PHONE, CODES), Kind.PHONE, Kind.RECOVERY_CODES))
                .containsExactly(Kind.APP, Kind.PHONE, Kind.RECOVERY_CODES);
    }

    @Test
    void an_app_may_be_passed_over_only_where_the_plan_asks_for_a_telephone() {
        assertThat(toDo(asking(APP, PHONE), Kind.APP)).containsExactly(Kind.PHONE);
        assertThat(toDo(asking(APP, PHONE_OFFERED), Kind.APP)).containsExactly(Kind.PHONE);
        assertThat(toDo(asking(APP, CODES), Kind.APP))
                .containsExactly(Kind.APP, Kind.RECOVERY_CODES);
    }

    @Test
    void a_telephone_is_enough_where_the_plan_has_one_and_stands_in_for_an_app_alone() {
        assertThat(Plan.isPhoneEnough(asking(APP, PHONE))).isTrue();
        assertThat(Plan.isPhoneEnough(asking(APP, CODES))).isFalse();
        assertThat(Plan.hasStandIn(asking(APP, PHONE), Kind.APP)).isTrue();
        assertThat(Plan.hasStandIn(asking(APP, CODES), Kind.APP)).isFalse();
        assertThat(Plan.hasStandIn(asking(APP, PHONE), Kind.PHONE)).isFalse();
        assertThat(Plan.hasStandIn(asking(APP, PHONE), Kind.RECOVERY_CODES)).isFalse();
    }

    @Test
    void what_is_offered_or_not_asked_at_all_is_optional() {
        School school = asking(APP_OFFERED, PHONE);

        assertThat(Plan.isOptional(school, Kind.APP)).isTrue();
        assertThat(Plan.isOptional(school, Kind.RECOVERY_CODES)).isTrue();
        assertThat(Plan.isOptional(school, Kind.PHONE)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, mode = EnumSource.Mode.EXCLUDE, names = "TEMPORARY_PASS")
    void each_page_is_of_the_kind_that_is_bound_on_it(Kind kind) {
        assertThat(Step.of(kind)).isNotEmpty().allMatch(step -> isOf(kind, step));
        assertThat(Stream.of(Step.values()).filter(step -> isOf(kind, step)))
                .hasSameSizeAs(Step.of(kind));
    }

    private static boolean isOf(Kind kind, Step step) {
        return Plan.kindOf(step).filter(kind::equals).isPresent();
    }

    @Test
    void what_the_service_desk_gives_is_bound_on_no_page() {
        assertThat(Step.of(Kind.TEMPORARY_PASS)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FreshStates().of(Kind.TEMPORARY_PASS));
    }

    @Test
    void the_last_page_is_of_no_kind() {
        assertThat(Plan.kindOf(Step.DONE)).isEmpty();
    }
}
