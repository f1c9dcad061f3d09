package nl.tweestap.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One style sheet a page: what every page has, a school's colours, and what this kind of page needs
 * besides. It is put together when it is first asked for, without the comments and the space that
 * are there for people, so that no build tool stands between what is written and what is served.
 *
 * <p>Its address carries a piece of its content's hash, so a browser may keep it for a year and
 * still sees a school's new colours at once.
 */
@Named("styleSheets")
@ApplicationScoped
public class StyleSheets {

    private static final String FOLDER = "/assets/styles/";

    private static final Pattern ADDRESS =
            Pattern.compile(FOLDER + "(?:(?<school>[a-z0-9-]+)/)?(?<kind>[a-z]+)\\.css");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern AROUND = Pattern.compile(" ?([{};,>]) ?");

    @Inject Assets assets;
    @Inject Settings settings;
    @Inject KnownSchools schools;
    @Inject CurrentAddress address;

    private final Map<String, Made> made = new ConcurrentHashMap<>();

    /**
     * A sheet as it goes over the line.
     *
     * @param colours those of the school it was made with
     * @param mark of its content
     */
    record Made(String colours, String css, String mark) {}

    /**
     * The address of the one style sheet of the page in sight.
     *
     * @param kind of page: {@code form} leads to {@code /assets/styles/rpo/form.css?v=0a1b2c3d4e}
     */
    public String url(String kind) {
        Sheet sheet = Sheet.ofTag(kind).orElseThrow();
        Optional<String> school = address.school().filter(schools::isKnown);
        String path = FOLDER + school.map(slug -> slug + "/").orElse("") + kind + ".css";
        String colours = school.flatMap(schools::colours).orElse("");
        return path + "?v=" + made(path, sheet, colours).mark();
    }

    /** Empty where no page has such a sheet; that is not kept, so nobody can fill the memory. */
    Optional<Made> find(String path) {
        Matcher parts = ADDRESS.matcher(path);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Optional<Sheet> sheet = Sheet.ofTag(parts.group("kind"));
        Optional<String> colours =
                parts.group("school") == null
                        ? Optional.of("")
                        : schools.colours(parts.group("school"));
        return sheet.flatMap(kind -> colours.map(own -> made(path, kind, own)));
    }

    /** A school's colours can be edited while the portal runs: then it is made anew. */
    private Made made(String path, Sheet sheet, String colours) {
        Made known = made.get(path);
        if (known != null && known.colours().equals(colours)) {
            return known;
        }
        String css = compact(written(sheet, colours));
        Made fresh = new Made(colours, css, Assets.mark(css.getBytes(StandardCharsets.UTF_8)));
        made.put(path, fresh);
        return fresh;
    }

    private String written(Sheet sheet, String colours) {
        Stream<String> forAll =
                settings.isDemo() ? Stream.of("tweestap", "demo") : Stream.of("tweestap");
        return files(forAll) + colours + files(sheet.own().stream());
    }

    private String files(Stream<String> names) {
        return names.map(name -> assets.text(name + ".css")).collect(Collectors.joining());
    }

    /** Safe for style sheets whose texts hold no braces, semicolons or runs of spaces: ours. */
    static String compact(String css) {
        String flat = SPACE.matcher(COMMENT.matcher(css).replaceAll("")).replaceAll(" ").strip();
        return AROUND.matcher(flat).replaceAll("$1").replace(": ", ":").replace(";}", "}");
    }
}
