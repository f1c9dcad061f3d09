package nl.tweestap.school;

import nl.tweestap.content.YamlMap;

/**
 * A school's colours, and whether our text can be read on them. Limits: WCAG 2.2 1.4.3 (text 4.5)
 * and 1.4.11 (parts of a page 3).
 */
final class SchoolColours {

    private static final double TEXT = 4.5;
    private static final double PART = 3;

    /** Our own colours that stand on the tint; see assets/tweestap.css. */
    private static final String LIGHT_INK = "#1a2233";

    private static final String LIGHT_QUIET_INK = "#4b5569";
    private static final String LIGHT_ACCENT = "#2444a5";
    private static final String LIGHT_SURFACE = "#ffffff";
    private static final String DARK_INK = "#eef1f6";
    private static final String DARK_QUIET_INK = "#b2bbca";
    private static final String DARK_ACCENT = "#9cb9ff";

    private SchoolColours() {}

    static School.Colours light(YamlMap yaml) {
        School.Colours colours = read(yaml, "colours");
        checkText(yaml, "colours", colours, LIGHT_INK, LIGHT_QUIET_INK, LIGHT_ACCENT);
        if (Contrast.isColour(colours.school())
                && Contrast.ratio(colours.school(), LIGHT_SURFACE) < PART) {
            yaml.problem(
                    "colours",
                    "The school's colour is too pale to be seen on white.",
                    "Take a darker one.");
        }
        return colours;
    }

    static School.Colours dark(YamlMap yaml) {
        School.Colours colours = read(yaml, "dark-colours");
        checkText(yaml, "dark-colours", colours, DARK_INK, DARK_QUIET_INK, DARK_ACCENT);
        return colours;
    }

    private static School.Colours read(YamlMap yaml, String key) {
        return yaml.map(key)
                .map(map -> new School.Colours(colour(map, "school"), colour(map, "tint")))
                .orElseGet(() -> new School.Colours(yaml.needed(key), ""));
    }

    private static String colour(YamlMap map, String key) {
        String colour = map.needed(key);
        if (!Contrast.isColour(colour)) {
            map.problem(key, "This is not a colour.", "Write six digits: \"#2444a5\".");
        }
        return colour;
    }

    private static void checkText(
            YamlMap yaml, String key, School.Colours colours, String... onTint) {
        if (!Contrast.isColour(colours.tint())) {
            return;
        }
        for (String ink : onTint) {
            if (Contrast.ratio(ink, colours.tint()) < TEXT) {
                yaml.problem(
                        key,
                        "Text (" + ink + ") is hard to read on the tint.",
                        "Bring the tint nearer to the page's own ground.");
            }
        }
    }
}
