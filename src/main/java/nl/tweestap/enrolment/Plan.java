package nl.tweestap.enrolment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.tweestap.authenticator.Authenticator;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.school.School;
import nl.tweestap.school.School.PlanItem;

/** What a school asks for, held against what an account has. */
public final class Plan {

    private Plan() {}

    /**
     * What is still to do, in the school's order.
     *
     * @param skipped optional methods the person has put off
     */
    public static List<Kind> toDo(
            School school, List<Authenticator> authenticators, Set<Kind> skipped) {
        List<Kind> left = new ArrayList<>();
        for (PlanItem item : school.plan()) {
            if (isWanted(school, item, skipped) && !has(authenticators, item.kind())) {
                left.add(item.kind());
            }
        }
        return List.copyOf(left);
    }

    private static boolean isWanted(School school, PlanItem item, Set<Kind> skipped) {
        boolean mayWait = !item.isRequired() || hasStandIn(school, item.kind());
        return !mayWait || !skipped.contains(item.kind());
    }

    /** Whether something else does as well for who cannot have this kind. */
    static boolean hasStandIn(School school, Kind kind) {
        return switch (kind) {
            case APP -> isPhoneEnough(school);
            case PHONE, RECOVERY_CODES, TEMPORARY_PASS -> false;
        };
    }

    /** Whether somebody without a smartphone may do with a telephone: the plan asks for one. */
    public static boolean isPhoneEnough(School school) {
        return school.plan().stream().map(PlanItem::kind).anyMatch(Kind.PHONE::equals);
    }

    /** Whether the person may put this off. */
    public static boolean isOptional(School school, Kind kind) {
        return school.plan().stream().noneMatch(item -> item.kind() == kind && item.isRequired());
    }

    private static boolean has(List<Authenticator> authenticators, Kind kind) {
        return authenticators.stream().anyMatch(one -> one.kind() == kind);
    }

    /**
     * All steps of a run, those too that were put off, so that a step keeps its number; not those
     * of what somebody does without, and of something that is added besides the plan only its own.
     *
     * @param shown the step the person is looking at
     */
    public static List<Step> steps(
            School school, List<Authenticator> bound, Enrolment run, Step shown) {
        if (run.adding().isPresent()) {
            return Step.of(run.adding().get());
        }
        return school.plan().stream()
                .filter(item -> !isDoneWithout(school, bound, run, item, shown))
                .flatMap(item -> Step.of(item.kind()).stream())
                .toList();
    }

    /** Nobody without a smartphone has steps of an app; what is only put off still waits. */
    private static boolean isDoneWithout(
            School school, List<Authenticator> bound, Enrolment run, PlanItem item, Step shown) {
        Kind kind = item.kind();
        return item.isRequired()
                && !Step.of(kind).contains(shown)
                && !toDo(school, bound, run.skipped()).contains(kind)
                && toDo(school, bound, Set.of()).contains(kind);
    }

    /** The kind bound on this page; empty at the end. */
    public static Optional<Kind> kindOf(Step step) {
        for (Kind kind : Kind.values()) {
            if (Step.of(kind).contains(step)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
