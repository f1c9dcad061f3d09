package nl.tweestap.guide.composing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tweestap.guide.Picture;
import nl.tweestap.guide.Pointing;
import nl.tweestap.guide.Where;
import nl.tweestap.guide.library.Screen;
import nl.tweestap.text.Language;
import nl.tweestap.text.Words;

/** Says in words what a picture shows, from the same data. */
final class PictureWords {

    private PictureWords() {}

    /**
     * Says it.
     *
     * @param isHeldUp whether the phone is held before a computer
     */
    static String describe(
            Where where,
            boolean isHeldUp,
            String address,
            int addressCallout,
            Pointing addressPointing,
            List<Picture.Drawn> elements,
            Language language) {
        List<String> sentences = new ArrayList<>();
        sentences.add(Words.of("guide.picture." + where.tag(), language));
        if (isHeldUp) {
            sentences.add(Words.of("guide.picture.held-up", language));
        }
        if (!address.isEmpty()) {
            boolean isRight = Picture.isRightAddress(addressCallout, addressPointing);
            String kind = isRight ? "address.right" : "address";
            sentences.add(sentence(kind, address, addressCallout, addressPointing, language));
        }
        elements.forEach(element -> sentences.add(sentence(element, where, language)));
        return String.join(" ", sentences);
    }

    private static String sentence(Picture.Drawn element, Where where, Language language) {
        String text =
                Stream.of(element.text(), element.detail())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
        return sentence(
                kind(element, where), text, element.callout(), element.pointing(), language);
    }

    /** A tick is on a box, not on a round button; a computer has programs and no home screen. */
    private static String kind(Picture.Drawn element, Where where) {
        if (element.kind().equals(Screen.Kind.TILE.tag()) && !where.isPhone()) {
            return element.kind() + ".computer";
        }
        if (!element.kind().equals(Screen.Kind.RADIO.tag())) {
            return element.kind();
        }
        if (element.icon().equals("done")) {
            return element.kind() + ".ticked";
        }
        return element.isChosen() ? element.kind() + ".chosen" : element.kind();
    }

    private static String sentence(
            String kind, String text, int callout, Pointing pointing, Language language) {
        String words = Words.of("guide.picture." + kind, language, text);
        return callout == 0 && pointing.isNumbered()
                ? words
                : Words.of("guide.picture.callout-" + pointing.tag(), language, callout)
                        + " "
                        + words;
    }
}
