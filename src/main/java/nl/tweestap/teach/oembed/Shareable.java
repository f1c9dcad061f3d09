package nl.tweestap.teach.oembed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tweestap.content.Block;
import nl.tweestap.content.PlainText;
import nl.tweestap.guide.Guide;
import nl.tweestap.guide.LandingScreens;
import nl.tweestap.guide.Picture;
import nl.tweestap.guide.Step;
import nl.tweestap.school.School;
import nl.tweestap.teach.drawn.Thumbnail;
import nl.tweestap.text.Language;
import nl.tweestap.text.TypedText;
import nl.tweestap.text.Words;

/**
 * An open page that somebody may want to show elsewhere: a guide, one of its steps, a rehearsal, or
 * a school's first page.
 *
 * @param guide empty for the school's first page
 * @param isDeviceNamed whether its address says for which device; else each reader gets their own
 * @param step the step it opens at
 * @param isRehearsal whether it is to be tried out
 * @param firstScreens what the school's first page shows; nothing for a guide
 */
public record Shareable(
        School school,
        Language language,
        Optional<Guide> guide,
        boolean isDeviceNamed,
        Optional<Step> step,
        boolean isRehearsal,
        List<Picture> firstScreens) {

    /** Readers of links cut what is longer. */
    static final int DESCRIPTION_LENGTH = 200;

    public Shareable {
        firstScreens = List.copyOf(firstScreens);
    }

    /** A school's first page. */
    public static Shareable of(School school, Language language, List<Picture> screens) {
        return new Shareable(
                school, language, Optional.empty(), false, Optional.empty(), false, screens);
    }

    /** A guide as a whole. */
    public static Shareable of(Guide guide, boolean isDeviceNamed, boolean isRehearsal) {
        return new Shareable(
                guide.audience().school(),
                guide.audience().language(),
                Optional.of(guide),
                isDeviceNamed,
                Optional.empty(),
                isRehearsal,
                List.of());
    }

    /** The same guide, opened at a step. */
    public Shareable at(Step opened) {
        return new Shareable(
                school,
                language,
                guide,
                isDeviceNamed,
                Optional.of(opened),
                isRehearsal,
                firstScreens);
    }

    /** Its names of screens, for who makes one of a first page. */
    public static List<String> screens(School school) {
        return LandingScreens.of(school);
    }

    /** Where it stands, without what its reader chose. */
    public String path() {
        String folder = isRehearsal ? "/try/" : "/guides/";
        return start() + guide.map(found -> folder + below(found)).orElse("");
    }

    /** Where it stands for somebody's frame; a first page has no such place. */
    public Optional<String> framedPath() {
        return guide.map(
                found -> "/embed" + start() + (isRehearsal ? "/try/" : "/") + below(found));
    }

    /** Where the school's own pages begin. */
    public String start() {
        return "/" + language.tag() + "/" + school.slug();
    }

    /** As in an address, behind the school: {@code app/ios/scan-code}; nothing for a first page. */
    public String below() {
        return guide.map(this::below).orElse("");
    }

    private String below(Guide found) {
        Stream<String> device =
                Stream.of(found.audience().device().tag()).filter(tag -> isDeviceNamed);
        return String.join(
                "/",
                Stream.of(Stream.of(found.slug()), device, step.map(Step::id).stream())
                        .flatMap(words -> words)
                        .toList());
    }

    /** What it is about, in one line. */
    public String title() {
        return guide.map(
                        found ->
                                step.map(at -> stepTitle(found, at))
                                        .orElseGet(
                                                () ->
                                                        isRehearsal
                                                                ? say("rehearsal", found.title())
                                                                : found.title()))
                .orElseGet(() -> Words.of("guide.landing.title", language));
    }

    private String stepTitle(Guide found, Step at) {
        return say(
                isRehearsal ? "rehearsal-step" : "step",
                at.number(),
                found.stepCount(),
                at.title());
    }

    /** What it says first, in some 200 characters. */
    public String description() {
        String words =
                guide.map(found -> step.map(Step::introduction).orElseGet(found::introduction))
                        .map(Shareable::plain)
                        .orElseGet(() -> Words.of("guide.landing.lead", language));
        if (words.length() <= DESCRIPTION_LENGTH) {
            return words;
        }
        return TypedText.cut(words, DESCRIPTION_LENGTH).replaceFirst("\\s+\\S*$", "") + "…";
    }

    private static String plain(List<Block> blocks) {
        return String.join(
                " ",
                blocks.stream()
                        .filter(Block.Paragraph.class::isInstance)
                        .map(Block.Paragraph.class::cast)
                        .map(paragraph -> PlainText.of(paragraph.words()))
                        .toList());
    }

    /** What its small picture shows. */
    public Thumbnail thumbnail() {
        return new Thumbnail(
                school.name(),
                school.mark(),
                school.light().school(),
                school.light().tint(),
                guide.map(Guide::title).orElseGet(this::title),
                step.map(at -> new Thumbnail.Line(at.number(), at.title())),
                screen(),
                Words.of("guide.picture.example", language));
    }

    /** The one that something is pointed at in, else the first there is. */
    private Optional<Picture> screen() {
        List<Picture> screens =
                step.map(Step::pictures)
                        .or(() -> guide.flatMap(Shareable::first))
                        .orElse(firstScreens);
        return screens.stream()
                .filter(screen -> screen.pointings().findAny().isPresent())
                .findFirst()
                .or(() -> screens.stream().findFirst());
    }

    private static Optional<List<Picture>> first(Guide found) {
        return found.steps().map(Step::pictures).filter(some -> !some.isEmpty()).findFirst();
    }

    /** The small picture in words, for who does not see it. */
    public String alternative() {
        return say("picture", school.name(), title());
    }

    /** As Open Graph wants the language of a page: {@code nl_NL}. */
    public String locale() {
        return language.isPacked()
                ? Words.of("teach.oembed.locale", language)
                : language.htmlLang().replace('-', '_');
    }

    private String say(String key, Object... values) {
        return Words.of("teach.oembed." + key, language, values);
    }
}
