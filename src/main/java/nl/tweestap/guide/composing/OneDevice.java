package nl.tweestap.guide.composing;

import java.util.Optional;
import nl.tweestap.content.Problems;
import nl.tweestap.guide.Audience;
import nl.tweestap.guide.Guide;
import nl.tweestap.guide.Variant;
import nl.tweestap.guide.library.GuideFile;
import nl.tweestap.guide.library.Library;

/** Whether there is what a guide says that people see who have only a phone. */
final class OneDevice {

    private OneDevice() {}

    static void check(GuideFile file, Guide guide, Library library, Problems problems) {
        guide.oneDevice().stream()
                .flatMap(seen -> seen.entrySet().stream())
                .filter(seen -> isMet(seen.getKey(), guide.audience(), library))
                .filter(seen -> variant(seen.getKey(), seen.getValue(), guide).isEmpty())
                .forEach(
                        seen ->
                                problems.add(
                                        file.file(),
                                        0,
                                        "finding.one-device",
                                        seen.getKey(),
                                        seen.getValue()));
    }

    /** A step for others than this reader is none of this guide's concern; a typing mistake is. */
    private static boolean isMet(String step, Audience audience, Library library) {
        return library.step(step).filter(one -> !one.isFor(audience)).isEmpty()
                && !library.isUnreadStep(step);
    }

    private static Optional<Variant> variant(String step, String variant, Guide guide) {
        return guide.step(step).flatMap(one -> one.variant(variant));
    }
}
