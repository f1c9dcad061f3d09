package nl.tweestap.guide.library;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.tweestap.content.YamlMap;
import nl.tweestap.guide.Pointing;

/** Reads which screens a step shows, and at what it points on them. */
final class PictureUseReader {

    private static final String KEYS = "screen only point-at type-address go-on";

    /** What a step may say that an element asks: each is a key with ids. */
    private static final Map<String, Pointing> ASKED =
            Map.of(
                    "only-if", Pointing.ONLY_IF,
                    "with-app", Pointing.WITH_APP,
                    "without-app", Pointing.WITHOUT_APP,
                    "look-at", Pointing.LOOK,
                    "never", Pointing.NEVER,
                    "later", Pointing.LATER);

    private static final Pattern NUMBER = Pattern.compile("[1-9]");

    private PictureUseReader() {}

    static StepFile.PictureUse picture(YamlMap yaml) {
        allow(KEYS, yaml);
        return use(yaml);
    }

    static StepFile.Variant variant(YamlMap yaml) {
        allow("id interrupts skips " + KEYS, yaml);
        return new StepFile.Variant(
                yaml.neededWord("id", "id: old-app"),
                use(yaml),
                interrupts(yaml),
                yaml.texts("skips"));
    }

    private static int interrupts(YamlMap yaml) {
        Optional<String> after = yaml.text("interrupts");
        Optional<String> number = after.filter(NUMBER.asMatchPredicate());
        if (after.isPresent() && number.isEmpty()) {
            yaml.problem("interrupts", "finding.interrupts");
        }
        return number.map(Integer::parseInt).orElse(0);
    }

    private static void allow(String keys, YamlMap yaml) {
        List<String> asked = ASKED.keySet().stream().sorted().toList();
        yaml.allow((keys + " " + String.join(" ", asked)).split(" "));
    }

    private static StepFile.PictureUse use(YamlMap yaml) {
        return new StepFile.PictureUse(
                yaml.needed("screen", "screen: sign-in"),
                StepReader.devices(yaml, "only"),
                yaml.texts("point-at"),
                asked(yaml),
                yaml.text("type-address").filter("true"::equals).isPresent(),
                yaml.text("go-on").orElse(""),
                yaml.line());
    }

    private static Map<String, Pointing> asked(YamlMap yaml) {
        Map<String, Pointing> asked = new HashMap<>();
        ASKED.forEach((key, pointing) -> yaml.texts(key).forEach(id -> asked.put(id, pointing)));
        return asked;
    }
}
