package nl.tweestap.account.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.tweestap.account.History;

/** What happened on one day, newest first. */
public record TimelineDay(String day, List<Moment> moments) {

    /** One line: what, with what, in which browser, when. */
    public record Moment(History.Event event, String detail, String browser, String time) {

        /** The end of a message key: {@code signed-in}. */
        public String key() {
            return event.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** {@code good}, {@code warn}, {@code bad} or {@code plain}. */
        public String tone() {
            return switch (event) {
                case SIGNED_IN, AUTHENTICATOR_BOUND, UNBLOCKED, FIRST_PROVEN -> "good";
                case WRONG_CODE,
                        CODE_USED_AGAIN,
                        RECOVERY_CODE_USED,
                        PASS_USED,
                        PASS_GIVEN,
                        STARTED_OVER ->
                        "warn";
                case PAUSED, AUTHENTICATOR_DISABLED, BLOCKED, OBJECTED -> "bad";
                case AUTHENTICATOR_RENAMED,
                        AUTHENTICATOR_REMOVED,
                        DEFAULT_CHANGED,
                        SLIP_PRINTED,
                        VOUCHED,
                        VOUCH_TAKEN_BACK,
                        SIGNED_OUT,
                        SIGNED_OUT_EVERYWHERE ->
                        "plain";
            };
        }

        public String icon() {
            return switch (tone()) {
                case "good" -> "done";
                case "warn" -> "resend";
                case "bad" -> "stop";
                default -> "edit";
            };
        }
    }

    public static List<TimelineDay> of(List<History.Line> lines, DayWords days) {
        Map<String, List<Moment>> byDay = new LinkedHashMap<>();
        for (History.Line line : lines) {
            byDay.computeIfAbsent(days.day(line.at()), day -> new ArrayList<>())
                    .add(
                            new Moment(
                                    line.event(),
                                    line.detail(),
                                    days.where(line.browser()),
                                    days.time(line.at())));
        }
        return byDay.entrySet().stream()
                .map(day -> new TimelineDay(day.getKey(), List.copyOf(day.getValue())))
                .toList();
    }
}
