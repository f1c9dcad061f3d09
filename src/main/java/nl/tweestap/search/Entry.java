package nl.tweestap.search;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tweestap.guide.Guide;
import nl.tweestap.guide.Step;

/**
 * Something that can be found, with its words.
 *
 * @param id the same on every device
 * @param titleWords words that say what it is about
 */
record Entry(String id, Hit hit, Set<String> titleWords, Set<String> words) {

    private static final int MAX_BEGINNING = 160;

    static Stream<Entry> of(Guide guide) {
        return Stream.concat(Stream.of(whole(guide)), guide.steps().map(step -> of(guide, step)));
    }

    private static Entry whole(Guide guide) {
        Hit hit =
                new Hit(
                        guide.title(),
                        "",
                        0,
                        Optional.of(guide.audience().device()),
                        guide.path(),
                        beginning(guide.introductionHtml()));
        return new Entry(
                guide.slug(),
                hit,
                Tokens.of(guide.title()),
                Tokens.of(Tokens.withoutMarkup(guide.introductionHtml())));
    }

    private static Entry of(Guide guide, Step step) {
        Hit hit =
                new Hit(
                        step.title(),
                        guide.title(),
                        step.number(),
                        Optional.of(guide.audience().device()),
                        guide.path() + "/" + step.id(),
                        beginning(step.introductionHtml()));
        return new Entry(
                guide.slug() + "/" + step.id(),
                hit,
                Tokens.of(step.title()),
                Tokens.of(Tokens.withoutMarkup(text(step))));
    }

    private static String text(Step step) {
        return Stream.of(
                        Stream.of(step.introductionHtml(), step.troubleHtml()),
                        step.callouts().stream(),
                        step.notice().stream().map(Step.Notice::html),
                        step.variants().stream().map(variant -> variant.words().html()))
                .flatMap(texts -> texts)
                .collect(Collectors.joining(" "));
    }

    private static String beginning(String html) {
        String plain =
                Tokens.withoutMarkup(html)
                        .replaceAll("\\s+", " ")
                        .replaceAll(" ([.,;:!?])", "$1")
                        .strip();
        if (plain.length() <= MAX_BEGINNING) {
            return plain;
        }
        int space = plain.lastIndexOf(' ', MAX_BEGINNING);
        return plain.substring(0, space < 0 ? MAX_BEGINNING : space) + " …";
    }
}
