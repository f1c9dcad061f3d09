package nl.tweestap.school;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.tweestap.content.YamlMap;

/** Reads whose telephone numbers a school takes: {@code countries: [NL, BE]}. */
final class Countries {

    private static final Set<String> KNOWN =
            Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    /** What people write who mean another code (ISO 3166-1 keeps these for other uses). */
    private static final Map<String, String> MEANT =
            Map.of("UK", "GB", "EL", "GR", "EN", "GB", "HOL", "NL", "NED", "NL");

    private Countries() {}

    /** The countries that exist, each once, in the school's order; what is wrong is named. */
    static List<String> read(YamlMap yaml) {
        Set<String> countries = new LinkedHashSet<>();
        for (String code : yaml.texts("countries")) {
            if (!KNOWN.contains(code)) {
                unknown(yaml, code);
            } else if (!countries.add(code)) {
                yaml.problem("countries", "finding.country-twice", code);
            }
        }
        if (yaml.texts("countries").isEmpty()) {
            yaml.problem("countries", "finding.country-none");
        }
        return List.copyOf(countries);
    }

    private static void unknown(YamlMap yaml, String code) {
        String capitals = code.toUpperCase(Locale.ROOT);
        String meant = MEANT.getOrDefault(capitals, capitals);
        if (KNOWN.contains(meant)) {
            yaml.problem("countries", "finding.country-meant", code, meant);
        } else {
            yaml.problem("countries", "finding.country-unknown", code);
        }
    }
}
