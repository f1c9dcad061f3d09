package nl.tweestap.guide;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what is read on one device or on paper and typed on another, so that it looks alike. */
final class CarriedOver {

    private final List<Picture> pictures;

    private CarriedOver(List<Picture> pictures) {
        this.pictures = pictures;
    }

    /** The pictures of one step, with that marked. */
    static List<Picture> marked(List<Picture> pictures) {
        CarriedOver over = new CarriedOver(pictures);
        Set<String> carried =
                pictures.stream().flatMap(over::carried).collect(Collectors.toUnmodifiableSet());
        return pictures.stream().map(picture -> picture.carrying(carried)).toList();
    }

    /** What this picture shows and another device wants. */
    private Stream<String> carried(Picture picture) {
        Set<String> wanted =
                pictures.stream()
                        .filter(other -> other.where() != picture.where())
                        .flatMap(other -> other.elements().stream())
                        .filter(Picture.Drawn::isField)
                        .map(Picture.Drawn::signs)
                        .collect(Collectors.toUnmodifiableSet());
        return picture.elements().stream()
                .filter(Picture.Drawn::isShowingSigns)
                .map(Picture.Drawn::signs)
                .filter(signs -> !signs.isEmpty() && wanted.contains(signs));
    }
}
