package nl.tweestap.guide.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.tweestap.content.ContentFolder;
import nl.tweestap.content.FileNames;
import nl.tweestap.content.Inline;
import nl.tweestap.content.Problems;
import nl.tweestap.content.TextWithNames;
import nl.tweestap.content.YamlFile;
import nl.tweestap.content.YamlMap;

/** Reads {@code screens/*.yaml}. */
final class ScreenReader {

    private static final String FOLDER = "screens";

    private static final String ENDING = ".yaml";

    private static final List<String> EXTRAS =
            List.of("id", "detail", "icon", "chosen", Condition.KEY);

    /** Two words in a row are language, and language belongs where it can be translated. */
    private static final Pattern SENTENCE = Pattern.compile("\\p{L}{2,} \\p{L}{2,}");

    /** The icons of assets/icons.svg that make sense on a screen. */
    private static final Set<String> ICONS =
            Set.of(
                    "person",
                    "bell",
                    "agree",
                    "camera",
                    "link",
                    "school",
                    "key",
                    "face",
                    "finger",
                    "keyboard",
                    "app",
                    "search",
                    "phone",
                    "lock",
                    "plus",
                    "done",
                    "games",
                    Screen.STORE,
                    "authenticator",
                    "lookalike",
                    "puzzle",
                    "messages",
                    "lens",
                    "calls",
                    "alarm",
                    "calendar",
                    "browser-edge",
                    "browser-chrome");

    private final Problems problems;

    private ScreenReader(Problems problems) {
        this.problems = problems;
    }

    static Map<String, Screen> read(ContentFolder folder, Problems problems) {
        Map<String, Screen> screens = new HashMap<>();
        ScreenReader reader = new ScreenReader(problems);
        for (String name : folder.files(FOLDER)) {
            String file = FOLDER + "/" + name;
            if (!name.endsWith(ENDING)) {
                String right = name.replaceFirst("\\..*", "") + ENDING;
                new FileNames(folder, FOLDER, List.of(right)).check(problems);
                continue;
            }
            String id = name.substring(0, name.length() - ENDING.length());
            YamlFile.read(folder, file, problems)
                    .flatMap(yaml -> reader.screen(id, yaml))
                    .ifPresent(screen -> screens.put(id, screen));
        }
        return Map.copyOf(screens);
    }

    private Optional<Screen> screen(String id, YamlMap yaml) {
        yaml.allow("frame", "address", "elements");
        Optional<Screen.Frame> frame = frame(yaml);
        List<Screen.Element> elements = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (YamlMap map :
                yaml.maps(
                        "elements",
                        "elements: [{button: \"{label.microsoft-web.next}\", id: next}]")) {
            Optional<Screen.Element> element = element(map);
            element.ifPresent(elements::add);
            String name = element.map(Screen.Element::id).orElse("");
            boolean isForAll = map.texts(Condition.KEY).isEmpty();
            if (!name.isEmpty() && !ids.add(name) && isForAll) {
                map.problem("id", "finding.id-twice", name);
            }
        }
        if (elements.isEmpty() && yaml.text("address").isEmpty()) {
            yaml.problem("elements", "finding.screen-empty");
        }
        return frame.map(
                found -> new Screen(id, found, text(yaml, "address"), elements, yaml.file()));
    }

    private static Optional<Screen.Frame> frame(YamlMap yaml) {
        String tag = yaml.needed("frame", "frame: browser");
        for (Screen.Frame frame : Screen.Frame.values()) {
            if (frame.tag().equals(tag)) {
                return Optional.of(frame);
            }
        }
        yaml.problem("frame", "finding.frame-unknown", tag);
        return Optional.empty();
    }

    private Optional<Screen.Element> element(YamlMap yaml) {
        List<String> kinds =
                yaml.keys().stream().filter(key -> Screen.Kind.ofTag(key).isPresent()).toList();
        if (kinds.size() != 1) {
            yaml.problem(
                    "", "finding.element-unknown", String.join(", ", yaml.keys()), kindNames());
            return Optional.empty();
        }
        String kind = kinds.get(0);
        List<String> allowed = new ArrayList<>(EXTRAS);
        allowed.add(kind);
        yaml.allow(allowed.toArray(String[]::new));
        if (yaml.text("chosen").isPresent() && !kind.equals(Screen.Kind.RADIO.tag())) {
            yaml.problem("chosen", "finding.chosen", kind);
        }
        return Optional.of(
                new Screen.Element(
                        Screen.Kind.ofTag(kind).orElseThrow(),
                        yaml.text("id").orElse(""),
                        text(yaml, kind),
                        text(yaml, "detail"),
                        icon(yaml),
                        yaml.text("chosen").filter("true"::equals).isPresent(),
                        Condition.read(yaml),
                        yaml.line()));
    }

    private static String kindNames() {
        List<String> names = new ArrayList<>();
        for (Screen.Kind kind : Screen.Kind.values()) {
            names.add(kind.name().toLowerCase(Locale.ROOT));
        }
        return String.join(", ", names);
    }

    private static String icon(YamlMap yaml) {
        Optional<String> icon = yaml.text("icon");
        if (icon.isPresent() && !ICONS.contains(icon.get())) {
            yaml.problem(
                    "icon",
                    "finding.icon-unknown",
                    icon.get(),
                    String.join(", ", ICONS.stream().sorted().toList()));
            return "";
        }
        return icon.orElse("");
    }

    private List<Inline> text(YamlMap yaml, String key) {
        String text = yaml.text(key).orElse("");
        List<Inline> words = TextWithNames.read(text, yaml.file(), yaml.line(key), problems);
        for (Inline piece : words) {
            if (piece instanceof Inline.Text plain && SENTENCE.matcher(plain.text()).find()) {
                yaml.problem(key, "finding.words-fixed", plain.text());
            }
        }
        return words;
    }
}
