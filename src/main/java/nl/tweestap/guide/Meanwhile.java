package nl.tweestap.guide;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What each of the reader's screens shows while another one is acted on, in a rehearsal. */
final class Meanwhile {

    private final Map<Where, Picture> shown = new EnumMap<>(Where.class);
    private final Map<Where, Picture> first = new EnumMap<>(Where.class);

    /**
     * Nothing is shown yet.
     *
     * @param steps of the whole guide: the last first screen in them is that of each phone
     */
    Meanwhile(List<Step> steps) {
        steps.stream()
                .flatMap(step -> step.pictures().stream())
                .filter(picture -> picture.where().isPhone() && picture.isFirstScreen())
                .forEach(picture -> first.put(picture.where(), picture));
    }

    Map<Where, Picture> shown() {
        return new EnumMap<>(shown);
    }

    /** Paper and desks are looked at in their own step alone. */
    void show(Picture picture) {
        if (picture.where().isScreen()) {
            shown.put(picture.where(), picture);
        }
    }

    /** A phone that was answered, or of which all was read, shows its first screen again. */
    void stepIsOver() {
        for (Picture last : List.copyOf(shown.values())) {
            if (last.where().isPhone() && isOver(last)) {
                shown.remove(last.where());
                Optional.ofNullable(first.get(last.where())).ifPresent(this::show);
            }
        }
    }

    private static boolean isOver(Picture picture) {
        return picture.isMessage()
                || picture.elements().stream()
                        .anyMatch(
                                one ->
                                        one.value() == Value.CARRIED
                                                || one.id().equals(Rehearsal.NOT_ME));
    }
}
