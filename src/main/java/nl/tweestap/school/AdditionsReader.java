package nl.tweestap.school;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.tweestap.content.ContentFolder;
import nl.tweestap.content.YamlMap;

/** Reads {@code shops} and {@code films} of a {@code school.yaml}. */
final class AdditionsReader {

    static final String SHOPS = "shops";
    static final String FILMS = "films";

    private static final String SHOP =
            "shops: [{name: Bedrijfsportal, address: \"https://…\", for: android}]";

    private static final String FILM =
            "films: {scan-code: {address: \"https://…\", minutes: 2, subtitles: true}}";

    /** The phones that have a shop with apps. */
    private static final Set<String> DEVICES = Set.of("ios", "android");

    private static final Pattern MINUTES = Pattern.compile("[1-9][0-9]?");

    private AdditionsReader() {}

    static Additions read(YamlMap yaml, ContentFolder folder) {
        List<Additions.Shop> shops =
                yaml.maps(SHOPS, SHOP).stream().flatMap(AdditionsReader::shop).toList();
        Map<String, Additions.Film> films = new HashMap<>();
        yaml.map(FILMS, FILM)
                .ifPresent(map -> map.keys().forEach(step -> film(step, map, folder, films)));
        return new Additions(shops, films);
    }

    private static Stream<Additions.Shop> shop(YamlMap yaml) {
        yaml.allow("name", "address", "for");
        String name = yaml.text("name").orElse("");
        String address = yaml.text("address").orElse("");
        String device = yaml.text("for").orElse("");
        if (name.isEmpty() || !isHttps(address) || !DEVICES.contains(device)) {
            yaml.advise("address", "finding.shop-of-school", SHOP);
            return Stream.empty();
        }
        return Stream.of(new Additions.Shop(name, address, device));
    }

    /** A film without subtitles helps some and leaves others out. */
    private static void film(
            String step, YamlMap all, ContentFolder folder, Map<String, Additions.Film> films) {
        if (!folder.has("steps/" + step + "/step.yaml")) {
            all.advise(step, "finding.film-step", step);
            return;
        }
        for (YamlMap yaml : all.map(step, FILM).stream().toList()) {
            yaml.allow("address", "minutes", "subtitles");
            Optional<String> address = yaml.text("address").filter(AdditionsReader::isHttps);
            Optional<String> minutes = yaml.text("minutes").filter(MINUTES.asMatchPredicate());
            boolean isSubtitled = yaml.text("subtitles").filter("true"::equals).isPresent();
            if (address.isEmpty() || minutes.isEmpty() || !isSubtitled) {
                yaml.advise("address", "finding.video");
            } else {
                int length = Integer.parseInt(minutes.get());
                films.put(step, new Additions.Film(address.get(), length));
            }
        }
    }

    private static boolean isHttps(String address) {
        try {
            URI uri = new URI(address);
            return "https".equals(uri.getScheme()) && uri.getHost() != null;
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }
}
