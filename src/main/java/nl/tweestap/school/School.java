package nl.tweestap.school;

import java.util.List;

/**
 * A school: what it is called, what it asks of its people, and where they get help.
 *
 * @param slug as it stands in addresses: {@code rpo}
 * @param shortName for messages and titles, at most 11 characters
 * @param language tag of the language it speaks to its people, its tone included
 * @param startAddress where people begin, without scheme
 * @param plan what is asked, in this order
 */
public record School(
        String slug,
        String name,
        String shortName,
        String language,
        String startAddress,
        List<PlanItem> plan,
        Policy policy,
        Helpdesk helpdesk) {

    /** What a plan can ask for. */
    public enum Method {
        APP,
        PHONE,
        RECOVERY_CODES
    }

    /**
     * One thing a plan asks for.
     *
     * @param isRequired whether an account is incomplete without it; the others are offered
     */
    public record PlanItem(Method method, boolean isRequired) {}

    /**
     * What the school allows.
     *
     * @param countries ISO 3166 codes whose numbers may be used, the first shown first
     */
    public record Policy(List<String> countries, boolean isSmsAllowed, boolean isVoiceAllowed) {

        public Policy {
            countries = List.copyOf(countries);
        }
    }

    /** People who help. All in words for people; {@code phone} also as it is dialled. */
    public record Helpdesk(String phone, String hours, String place, String mail) {}

    public School {
        plan = List.copyOf(plan);
    }
}
