package nl.tweestap.teach;

import java.util.List;
import java.util.Optional;
import nl.tweestap.guide.Device;

/**
 * What a teacher shares: a guide of a school, or a part of one, for everybody or for some readers.
 *
 * @param school its slug
 * @param guide its word in addresses; empty for the school's landing page
 * @param device empty where each reader's own is wanted
 * @param language the tag of one; empty where each reader's own is wanted
 */
public record GuideAddress(
        String school,
        String guide,
        Optional<Device> device,
        Optional<String> language,
        Part part) {

    private static final String OPEN = "-";
    private static final int PARTS = 5;

    /** A school's landing page, in each reader's language. */
    public static GuideAddress ofSchool(String school) {
        return of(school, "", Part.WHOLE);
    }

    /** For every device and every reader. */
    public static GuideAddress of(String school, String guide, Part part) {
        return new GuideAddress(school, guide, Optional.empty(), Optional.empty(), part);
    }

    public GuideAddress on(Optional<Device> chosen) {
        return new GuideAddress(school, guide, chosen, language, part);
    }

    public GuideAddress in(Optional<String> tag) {
        return new GuideAddress(school, guide, device, tag, part);
    }

    public GuideAddress at(Part other) {
        return new GuideAddress(school, guide, device, language, other);
    }

    GuideAddress called(String slug) {
        return new GuideAddress(school, slug, device, language, part);
    }

    /** Whether it is for every device and in every language. */
    boolean isForAll() {
        return device.isEmpty() && language.isEmpty();
    }

    /** All of it in one line, as the database keeps it: {@code rpo/app/-/-/step.scan-code}. */
    String meaning() {
        return String.join(
                "/",
                school,
                guide.isEmpty() ? OPEN : guide,
                device.map(Device::tag).orElse(OPEN),
                language.orElse(OPEN),
                part.text());
    }

    static Optional<GuideAddress> ofMeaning(String meaning) {
        List<String> parts = List.of(meaning.split("/"));
        if (parts.size() != PARTS) {
            return Optional.empty();
        }
        String slug = parts.get(1).equals(OPEN) ? "" : parts.get(1);
        return Part.of(parts.get(4))
                .map(
                        part ->
                                new GuideAddress(
                                        parts.get(0),
                                        slug,
                                        Device.ofTag(parts.get(2)),
                                        Optional.of(parts.get(3)).filter(tag -> !tag.equals(OPEN)),
                                        part));
    }
}
