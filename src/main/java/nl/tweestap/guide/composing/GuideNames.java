package nl.tweestap.guide.composing;

import java.util.List;
import java.util.Optional;
import nl.tweestap.content.Inline;
import nl.tweestap.content.PlainText;
import nl.tweestap.content.Problems;
import nl.tweestap.guide.Audience;
import nl.tweestap.guide.library.Condition;
import nl.tweestap.guide.library.Library;
import nl.tweestap.text.Language;
import nl.tweestap.text.Words;

/** What names and links mean to one reader, in one file with words. */
final class GuideNames {

    private final Library library;
    private final Audience audience;
    private final Language language;
    private final StepNumbers numbers;
    private final String file;
    private final Problems problems;
    private final LabelNames labels;

    /**
     * @param language the one the words are in
     * @param file where the words stand, for problems
     */
    GuideNames(
            Library library,
            Audience audience,
            Language language,
            StepNumbers numbers,
            String file,
            Problems problems) {
        this.library = library;
        this.audience = audience;
        this.language = language;
        this.numbers = numbers;
        this.file = file;
        this.problems = problems;
        this.labels = new LabelNames(library, audience, language);
    }

    /** What stands in place of a name. */
    Inline meaning(Inline.Name name) {
        String words = words(name);
        return switch (firstPart(name)) {
            case "label" -> labels.label(rest(name), words);
            case "text" -> new Inline.Label(words);
            case "school" -> new Inline.Value(words);
            case "step" -> reference(name, words);
            default -> new Inline.Text(words);
        };
    }

    private Inline reference(Inline.Name name, String words) {
        List<Inline> text = List.of(new Inline.Text(words));
        return numbers.of(rest(name)).isPresent()
                ? new Inline.Link(text, Inline.Link.STEP + rest(name), name.line())
                : text.get(0);
    }

    private String words(Inline.Name name) {
        Optional<String> words =
                switch (firstPart(name)) {
                    case "label" -> label(rest(name));
                    case "text" -> message(rest(name));
                    case "device" ->
                            message("guide.device." + audience.device().tag() + "." + rest(name));
                    case "school" -> SchoolNames.find(audience.school(), rest(name), language);
                    case "portal" -> portal(rest(name));
                    case "step" ->
                            numbers.of(rest(name))
                                    .map(number -> Words.of("guide.step", language, number));
                    default -> Optional.empty();
                };
        if (words.isEmpty() && !isUnreadStep(name)) {
            unknown(name);
        }
        NotOffered.check(name, audience.school(), file, problems);
        return words.orElse(PlainText.UNKNOWN);
    }

    private Optional<String> label(String name) {
        labels.missingFile(name)
                .ifPresent(
                        wanted ->
                                problems.advise(
                                        wanted, 0, "finding.labels-missing", language.plainTag()));
        return labels.find(name);
    }

    private void unknown(Inline.Name name) {
        if (Condition.isMeant(name.name())) {
            problems.add(
                    file, name.line(), "finding.condition-place", name.name(), Condition.tags());
        } else if (name.step().flatMap(library::step).isPresent() && !numbers.guide().isEmpty()) {
            problems.add(
                    file,
                    name.line(),
                    "finding.step-elsewhere",
                    rest(name),
                    numbers.guide(),
                    audience.device().tag());
        } else {
            problems.add(file, name.line(), "finding.name-unknown", name.name());
        }
    }

    private boolean isUnreadStep(Inline.Name name) {
        return firstPart(name).equals("step") && library.isUnreadStep(rest(name));
    }

    /** {@code portal.address} as it stands in an address bar: without scheme. */
    private Optional<String> portal(String name) {
        return name.equals("address")
                ? Optional.of(library.portal().getAuthority())
                : Optional.empty();
    }

    private Optional<String> message(String key) {
        String words = Words.of(key, language);
        return words.startsWith("???") ? Optional.empty() : Optional.of(words);
    }

    /** Where a link leads: an address, or a step of this guide; empty when it leads nowhere. */
    Optional<String> target(Inline.Link link) {
        Optional<String> target = link.step().map(this::step).orElseGet(() -> address(link));
        boolean isUnread = link.step().filter(library::isUnreadStep).isPresent();
        if (target.isEmpty() && !isUnread) {
            problems.add(
                    file,
                    link.line(),
                    "finding.link-nowhere",
                    link.target(),
                    audience.school().slug(),
                    audience.device().tag());
        }
        return target;
    }

    private Optional<String> step(String id) {
        return numbers.of(id).map(number -> Inline.Link.STEP + id);
    }

    private Optional<String> address(Inline.Link link) {
        String target = link.target();
        if (target.startsWith("guide:")) {
            return audience.school().guides().stream()
                    .filter(guide -> guide.slug().equals(after(target)))
                    .map(guide -> audience.guidePath(guide.slug()))
                    .findFirst();
        }
        if (target.startsWith("page:")) {
            return Optional.of(audience.schoolPath() + "/" + after(target));
        }
        if (target.startsWith("{")) {
            String name = target.substring(1, target.length() - 1);
            return Optional.of(words(new Inline.Name(name, link.line())));
        }
        return Optional.of(target);
    }

    private static String after(String target) {
        return target.substring(target.indexOf(':') + 1);
    }

    private static String firstPart(Inline.Name name) {
        return name.name().substring(0, Math.max(0, name.name().indexOf('.')));
    }

    private static String rest(Inline.Name name) {
        return name.name().substring(name.name().indexOf('.') + 1);
    }
}
