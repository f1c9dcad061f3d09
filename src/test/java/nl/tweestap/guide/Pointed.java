package nl.tweestap.guide;

import java.util.stream.Stream;

/** The callouts in a picture. */
final class Pointed {

    private Pointed() {}

    static Stream<Integer> numbers(Picture picture) {
        return Stream.concat(
                        Stream.of(picture.addressCallout()),
                        picture.elements().stream().map(Picture.Drawn::callout))
                .filter(number -> number > 0);
    }

    /** What a callout of a step points at, in the words on the screen. */
    static String text(Step step, int callout) {
        return step.pictures().stream()
                .flatMap(picture -> picture.elements().stream())
                .filter(element -> element.callout() == callout)
                .map(Picture.Drawn::text)
                .findFirst()
                .orElse("");
    }
}
