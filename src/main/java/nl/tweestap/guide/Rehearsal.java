package nl.tweestap.guide;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A guide to be tried out: its screens one after the other, each with the control that goes on.
 * Nothing real happens; what is typed is compared with what the other screen shows.
 */
public record Rehearsal(List<Move> moves) {

    public Rehearsal {
        moves = List.copyOf(moves);
    }

    /**
     * One screen to act on, with what the other screen shows meanwhile.
     *
     * @param part which move of its step this is, from 1
     * @param on the screen to act on
     * @param shown what each of the two screens shows; nothing where none was met yet
     * @param expected the digits to type, as the other screen shows them; empty when nothing is
     *     typed
     */
    public record Move(Step step, int part, Where on, Map<Where, Picture> shown, String expected) {

        public Move {
            shown = Map.copyOf(shown);
        }

        /** The screen to act on. */
        public Optional<Picture> active() {
            return Optional.ofNullable(shown.get(on));
        }

        /** Id of the control that goes on; empty when there is only something to look at. */
        public String goOn() {
            return active().map(Picture::goOn).orElse("");
        }

        /** Whether the phone asks: is this you? Then it can be refused, and sent again. */
        public boolean isApproval() {
            return active().stream()
                    .flatMap(picture -> picture.elements().stream())
                    .anyMatch(element -> element.id().equals(NOT_ME));
        }

        /** Whether something was sent to the phone: then it can be sent again, or stay away. */
        public boolean isSent() {
            return isApproval() || (!expected.isEmpty() && isMessageShown());
        }

        private boolean isMessageShown() {
            return shown.values().stream().anyMatch(Picture::isMessage);
        }

        /** Whether these are the digits; spaces and dashes do not count. */
        public boolean isRight(String typed) {
            return digits(typed).equals(expected);
        }
    }

    /** What screens call the control that refuses a sign-in. */
    public static final String NOT_ME = "not-me";

    /**
     * The moves of a guide, its practice at the end.
     *
     * @param skipped ids of steps this reader does not need
     * @param seen gives a step as this reader sees it
     */
    public static Rehearsal of(Guide guide, Set<String> skipped, UnaryOperator<Step> seen) {
        List<Move> moves = new ArrayList<>();
        List<Step> all = Stream.concat(guide.steps(), guide.afterwards().stream()).toList();
        Meanwhile meanwhile = new Meanwhile(all);
        all.stream()
                .filter(step -> !skipped.contains(step.id()))
                .map(seen)
                .forEach(
                        step -> {
                            moves.addAll(moves(step, meanwhile));
                            meanwhile.stepIsOver();
                        });
        return new Rehearsal(moves);
    }

    private static List<Move> moves(Step step, Meanwhile meanwhile) {
        List<Move> moves = new ArrayList<>();
        Map<Where, Picture> own = new EnumMap<>(Where.class);
        step.pictures().forEach(picture -> own.putIfAbsent(picture.where(), picture));
        boolean isToLookAt = step.pictures().stream().allMatch(one -> one.goOn().isEmpty());
        for (Picture picture : step.pictures()) {
            boolean isFirst = moves.isEmpty() && isToLookAt;
            if (picture.goOn().isEmpty() && !isFirst) {
                own.put(picture.where(), picture);
                meanwhile.show(picture);
                continue;
            }
            Map<Where, Picture> shown = meanwhile.shown();
            shown.putAll(own);
            shown.put(picture.where(), picture);
            moves.add(
                    new Move(
                            step,
                            moves.size() + 1,
                            picture.where(),
                            shown,
                            expected(picture, shown.values())));
            own.put(picture.where(), picture);
            meanwhile.show(picture);
        }
        return moves;
    }

    /** What stands in a field that is pointed at is typed when the other screen shows it. */
    private static String expected(Picture picture, Iterable<Picture> shown) {
        List<String> known = new ArrayList<>();
        for (Picture other : shown) {
            other.elements().stream()
                    .filter(element -> other.where() != picture.where() && element.isShowingSigns())
                    .map(Picture.Drawn::digits)
                    .forEach(known::add);
        }
        return typed(picture)
                .map(Picture.Drawn::digits)
                .filter(digits -> !digits.isEmpty() && known.contains(digits))
                .orElse("");
    }

    /** The field something is typed in. */
    public static Optional<Picture.Drawn> typed(Picture picture) {
        return picture.elements().stream()
                .filter(element -> element.isField() && element.callout() > 0)
                .findFirst();
    }

    /** Only the digits. */
    static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    /**
     * A move of a step; empty where it has no such move.
     *
     * @param part from 1
     */
    public Optional<Move> find(String step, int part) {
        return moves.stream()
                .filter(move -> move.step().id().equals(step) && move.part() == part)
                .findFirst();
    }

    /** The move after this one; empty at the end. */
    public Optional<Move> after(Move move) {
        return at(moves.indexOf(move) + 1);
    }

    public Optional<Move> before(Move move) {
        return at(moves.indexOf(move) - 1);
    }

    private Optional<Move> at(int index) {
        return index < 0 || index >= moves.size()
                ? Optional.empty()
                : Optional.of(moves.get(index));
    }

    /** Its place among all moves, from 1. */
    public int number(Move move) {
        return moves.indexOf(move) + 1;
    }
}
