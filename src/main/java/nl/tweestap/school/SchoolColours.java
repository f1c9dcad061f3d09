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

    /** Examples on which all of ours can be read. */
    private static final School.Colours LIGHT = new School.Colours("#2444a5", "#e8eefb");

    private static final School.Colours DARK = new School.Colours("#3f63d6", "#1a2340");

    private SchoolColours() {}

    static School.Colours light(YamlMap yaml) {
        School.Colours colours = read(yaml, "colours", LIGHT);
        checkText(yaml, "colours", colours, LIGHT, LIGHT_INK, LIGHT_QUIET_INK, LIGHT_ACCENT);
        if (Contrast.isColour(colours.school())
                && Contrast.ratio(colours.school(), LIGHT_SURFACE) < PART) {
            yaml.problem("colours", "finding.colour-pale");
        }
        return colours;
    }

    static School.Colours dark(YamlMap yaml) {
        School.Colours colours = read(yaml, "dark-colours", DARK);
        checkText(yaml, "dark-colours", colours, DARK, DARK_INK, DARK_QUIET_INK, DARK_ACCENT);
        return colours;
    }

    private static School.Colours read(YamlMap yaml, String key, School.Colours example) {
        return yaml.neededMap(key, key + ": " + written(example))
                .map(map -> read(map, example))
                .orElseGet(() -> new School.Colours("", ""));
    }

    private static School.Colours read(YamlMap map, School.Colours example) {
        map.allow("school", "tint");
        return new School.Colours(
                colour(map, "school", example.school()), colour(map, "tint", example.tint()));
    }

    private static String written(School.Colours colours) {
        return "{school: \"" + colours.school() + "\", tint: \"" + colours.tint() + "\"}";
    }

    private static String colour(YamlMap map, String key, String example) {
        String colour = map.needed(key, key + ": \"" + example + "\"");
        if (!colour.isEmpty() && !Contrast.isColour(colour)) {
            map.problem(key, "finding.colour", example);
        }
        return colour;
    }

    private static void checkText(
            YamlMap yaml,
            String key,
            School.Colours colours,
            School.Colours example,
            String... onTint) {
        if (!Contrast.isColour(colours.tint())) {
            return;
        }
        for (String ink : onTint) {
            if (Contrast.ratio(ink, colours.tint()) < TEXT) {
                yaml.problem(key, "finding.tint", ink, example.tint());
            }
        }
    }
}
