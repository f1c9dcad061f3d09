package nl.tweestap.teach.paper.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.tweestap.guide.ExampleCode;
import nl.tweestap.guide.Guide;
import nl.tweestap.guide.Step;
import nl.tweestap.qr.QrPng;
import nl.tweestap.text.Language;
import nl.tweestap.text.Words;

/** A guide as PDF. */
final class GuidePaper {

    private GuidePaper() {}

    /**
     * Makes it.
     *
     * @param icons by the name that {@link PaperImages#icon} gives
     * @param drawings screens of guides that were made before
     * @param addresses where the step of this id is, or the guide for an empty one
     */
    static byte[] make(
            Guide guide,
            Map<String, byte[]> icons,
            Drawings drawings,
            Function<String, String> addresses) {
        Language language = guide.audience().language();
        Map<String, byte[]> images = new HashMap<>(icons);
        example(guide)
                .ifPresent(
                        code ->
                                images.put(
                                        PaperImages.EXAMPLE,
                                        PaperPictures.blurred(QrPng.small(code.address()))));
        PaperShots shots =
                new PaperShots(
                        drawings.of(
                                Stream.concat(
                                                guide.steps().flatMap(Step::everyShown),
                                                guide.signIn().stream())
                                        .toList(),
                                Words.of("guide.picture.example", language),
                                images));
        String body = new PaperWriter(language, shots, addresses).guide(guide);
        String page = PaperWriter.page(guide.title(), language.htmlLang(), body);
        images.putAll(shots.images());
        return new Press(images).tagged(page);
    }

    private static Optional<ExampleCode> example(Guide guide) {
        return guide.steps()
                .flatMap(step -> step.pictures().stream())
                .flatMap(picture -> picture.exampleCode().stream())
                .findFirst();
    }
}
