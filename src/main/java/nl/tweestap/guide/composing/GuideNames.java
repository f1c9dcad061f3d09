package nl.tweestap.guide.composing;

import java.util.Optional;
import nl.tweestap.content.HtmlWriter;
import nl.tweestap.content.Inline;
import nl.tweestap.content.Names;
import nl.tweestap.content.Problems;
import nl.tweestap.guide.Audience;
import nl.tweestap.guide.GuidePath;
import nl.tweestap.guide.library.Library;
import nl.tweestap.text.Language;
import nl.tweestap.text.Words;

/** What names and links mean to one reader, in one file with words. */
final class GuideNames implements Names {

    private final Library library;
    private final Audience audience;
    private final Language language;
    private final StepLinks links;
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
            StepLinks links,
            String file,
            Problems problems) {
        this.library = library;
        this.audience = audience;
        this.language = language;
        this.links = links;
        this.file = file;
        this.problems = problems;
        this.labels = new LabelNames(library, audience, language);
    }

    @Override
    public String html(Inline.Name name) {
        String kind = firstPart(name);
        String plain = plain(name);
        if (kind.equals("label")) {
            return labels.chip(rest(name), plain);
        }
        if (kind.equals("text")) {
            return LabelNames.chip(plain);
        }
        if (kind.equals("step")) {
            return links.address(rest(name))
                    .map(address -> link(address, plain))
                    .orElse(HtmlWriter.escape(plain));
        }
        if (kind.equals("school")) {
            return "<bdi>" + HtmlWriter.escape(plain) + "</bdi>";
        }
        return HtmlWriter.escape(plain);
    }

    private static String link(String address, String words) {
        return "<a href=\""
                + HtmlWriter.escape(address)
                + "\">"
                + HtmlWriter.escape(words)
                + "</a>";
    }

    @Override
    public String plain(Inline.Name name) {
        Optional<String> words =
                switch (firstPart(name)) {
                    case "label" -> labels.find(rest(name));
                    case "text" -> message(rest(name));
                    case "device" ->
                            message("guide.device." + audience.device().tag() + "." + rest(name));
                    case "school" -> SchoolNames.find(audience.school(), rest(name), language);
                    case "portal" -> portal(rest(name));
                    case "step" ->
                            links.number(rest(name))
                                    .map(
                                            number ->
                                                    Words.of(
                                                            "guide.step",
                                                            language.locale(),
                                                            number));
                    default -> Optional.empty();
                };
        if (words.isEmpty() && !isUnreadStep(name)) {
            problems.add(
                    file,
                    name.line(),
                    "Nothing is called {" + name.name() + "}.",
                    "Look for a typing mistake; content/README.md lists the names.");
        }
        return words.orElse("…");
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
        String words = Words.of(key, language.locale());
        return words.startsWith("???") ? Optional.empty() : Optional.of(words);
    }

    @Override
    public Optional<String> address(Inline.Link link) {
        String target = link.target();
        Optional<String> address = address(target, link.line());
        boolean isUnread = target.startsWith("step:") && library.isUnreadStep(after(target));
        if (address.isEmpty() && !isUnread) {
            problems.add(
                    file,
                    link.line(),
                    "“" + target + "” leads nowhere in this guide.",
                    "Name a step or a guide that is there for "
                            + audience.school().slug()
                            + " on "
                            + audience.device().tag()
                            + ".");
        }
        return address;
    }

    private Optional<String> address(String target, int line) {
        if (target.startsWith("step:")) {
            return links.address(after(target));
        }
        if (target.startsWith("guide:")) {
            return audience.school().guides().stream()
                    .filter(guide -> guide.slug().equals(after(target)))
                    .map(guide -> GuidePath.of(audience, guide.slug()))
                    .findFirst();
        }
        if (target.startsWith("page:")) {
            return Optional.of(GuidePath.school(audience) + "/" + after(target));
        }
        if (target.startsWith("{")) {
            String name = target.substring(1, target.length() - 1);
            return Optional.of(plain(new Inline.Name(name, line)));
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
