package nl.tweestap.school;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tweestap.authenticator.Kind;

/**
 * Which way suits somebody, of those that their school has, and one for the day it fails.
 *
 * @param spare empty where there is no second one: then the service desk is the first
 */
public record WhichWay(Way advice, Optional<Way> spare) {

    /** A way to take the second step. */
    public enum Way {
        APP,
        SMS,
        /** On any telephone, one on a wall too. */
        CALL,
        /** Recovery codes, on a card. */
        CODES,
        /** Where nothing else is left: people. */
        DESK;

        /** The end of message keys. */
        public String tag() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Advises; whoever answers what, and whatever the school forbids, there is a way. */
    public static WhichWay of(School school, Situation situation) {
        List<Way> ways = wanted(situation).filter(way -> has(school, way)).toList();
        Way advice = ways.get(0);
        List<Way> others = new ArrayList<>(ways.subList(1, ways.size()));
        Optional<Way> onPaper =
                Optional.of(Way.CODES).filter(way -> situation.isShared() && others.contains(way));
        return new WhichWay(advice, onPaper.or(() -> others.stream().findFirst()));
    }

    /**
     * The best first. Who will have nothing of school on the phone gets a code that puts nothing on
     * it; who has no smartphone can be called on any.
     */
    private static Stream<Way> wanted(Situation situation) {
        if (!situation.hasSmartphone()) {
            return Stream.of(Way.CALL, Way.SMS, Way.CODES, Way.DESK);
        }
        return situation.mayHoldSchool()
                ? Stream.of(Way.APP, Way.SMS, Way.CALL, Way.CODES, Way.DESK)
                : Stream.of(Way.SMS, Way.CALL, Way.CODES, Way.DESK);
    }

    /** Recovery codes are of this site: Microsoft knows none. */
    private static boolean has(School school, Way way) {
        return switch (way) {
            case APP -> isPlanned(school, Kind.APP);
            case SMS -> isPlanned(school, Kind.PHONE) && school.policy().isSmsAllowed();
            case CALL -> isPlanned(school, Kind.PHONE) && school.policy().isVoiceAllowed();
            case CODES -> school.secondStep().leadsHere() && school.hasRecoveryCodes();
            case DESK -> true;
        };
    }

    private static boolean isPlanned(School school, Kind kind) {
        return school.plan().stream().anyMatch(item -> item.kind() == kind);
    }
}
