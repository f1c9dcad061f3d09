package nl.tweestap.enrolment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.tweestap.authenticator.Authenticator;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.school.School;
import nl.tweestap.school.School.Method;
import nl.tweestap.school.School.PlanItem;

/** What a school asks for, held against what an account has. */
public final class Plan {

    private Plan() {}

    /**
     * What is still to do, in the school's order.
     *
     * @param skipped optional methods the person has put off
     */
    public static List<Method> toDo(
            School school, List<Authenticator> authenticators, Set<Method> skipped) {
        List<Method> left = new ArrayList<>();
        for (PlanItem item : school.plan()) {
            if (isWanted(school, item, skipped) && !has(authenticators, item.method())) {
                left.add(item.method());
            }
        }
        return List.copyOf(left);
    }

    private static boolean isWanted(School school, PlanItem item, Set<Method> skipped) {
        boolean mayWait =
                !item.isRequired() || (item.method() == Method.APP && isPhoneEnough(school));
        return !mayWait || !skipped.contains(item.method());
    }

    /**
     * Whether somebody without a smartphone may do with a telephone: the plan asks for one, and the
     * school sends codes.
     */
    public static boolean isPhoneEnough(School school) {
        boolean sendsCodes = school.policy().isSmsAllowed() || school.policy().isVoiceAllowed();
        return sendsCodes && school.plan().stream().anyMatch(item -> item.method() == Method.PHONE);
    }

    /** Whether the person may put this off. */
    public static boolean isOptional(School school, Method method) {
        return school.plan().stream()
                .noneMatch(item -> item.method() == method && item.isRequired());
    }

    private static boolean has(List<Authenticator> authenticators, Method method) {
        return authenticators.stream().anyMatch(one -> one.kind() == kind(method));
    }

    /** The kind of authenticator a method of the plan is bound as. */
    public static Kind kind(Method method) {
        return switch (method) {
            case APP -> Kind.APP;
            case PHONE -> Kind.PHONE;
            case RECOVERY_CODES -> Kind.RECOVERY_CODES;
        };
    }

    /** The method bound on this page; empty at the end. */
    public static Optional<Method> methodOf(Step step) {
        for (Method method : Method.values()) {
            if (Step.of(method).contains(step)) {
                return Optional.of(method);
            }
        }
        return Optional.empty();
    }
}
