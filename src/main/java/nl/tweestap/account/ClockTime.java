package nl.tweestap.account;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** Clock times as people at a school read them. */
public final class ClockTime {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm");

    private ClockTime() {}

    /** {@code 10.42}, of the minute it is in. */
    public static String of(Instant moment) {
        return TIME.format(moment.atZone(Notices.ZONE));
    }

    /** The first whole minute at which something is over: never a minute too early. */
    public static String inWords(Instant end) {
        return of(end.plus(Duration.ofSeconds(59)));
    }
}
