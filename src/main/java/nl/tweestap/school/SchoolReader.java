package nl.tweestap.school;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.tweestap.content.ContentFolder;
import nl.tweestap.content.Problem;
import nl.tweestap.content.Problems;
import nl.tweestap.content.PropertiesFile;
import nl.tweestap.content.YamlFile;
import nl.tweestap.content.YamlMap;
import nl.tweestap.text.Language;

/** Reads {@code schools/<slug>/}: {@code school.yaml}, the school's words, and its mark. */
public final class SchoolReader {

    static final String FOLDER = "schools";

    private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[a-z]+");

    private static final Pattern HOST_AND_PATH =
            Pattern.compile("[a-z0-9.-]+\\.[a-z]+(/[\\w./-]*)?");

    /** An SMS shows at most 11 characters of its sender (3GPP TS 23.040 §9.1.2.5). */
    private static final Pattern SHORT_NAME = Pattern.compile(".{1,11}");

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ]{8,20}");

    /** The words each school gives in its own language. */
    static final List<String> WORDS = List.of("account", "hours", "desk");

    private static final String[] KEYS = {
        "name",
        "short-name",
        "language",
        "start-address",
        "account-example",
        "plan",
        "policy",
        "helpdesk",
        "colours",
        "dark-colours",
        "avoid-browsers",
        "reading-address",
        "embed-hosts",
        "guides"
    };

    private final ContentFolder folder;
    private final Problems problems;
    private final Problems missing = new Problems();

    private SchoolReader(ContentFolder folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /**
     * The schools that could be read, by name.
     *
     * @param problems what is wrong with the others, and what is missing
     * @param missing those of the problems that are about a guide or a school that is not there
     */
    public record Reading(List<School> schools, List<Problem> problems, List<Problem> missing) {}

    public static Reading read(ContentFolder folder) {
        Problems problems = new Problems();
        SchoolReader reader = new SchoolReader(folder, problems);
        List<School> schools = new ArrayList<>();
        for (String slug : folder.folders(FOLDER)) {
            reader.readSchool(slug).ifPresent(schools::add);
        }
        if (schools.isEmpty()) {
            reader.missing.add(FOLDER, 0, "There is no school.", "Make a folder schools/<name>.");
        }
        problems.addAll(reader.missing.all());
        schools.sort(Comparator.comparing(school -> school.name().toLowerCase(Locale.ROOT)));
        return new Reading(List.copyOf(schools), problems.all(), reader.missing.all());
    }

    private Optional<School> readSchool(String slug) {
        if (!SchoolRules.isAddress(slug, FOLDER + "/" + slug, problems)) {
            return Optional.empty();
        }
        String file = FOLDER + "/" + slug + "/school.yaml";
        Problems own = new Problems();
        Optional<YamlMap> yaml = YamlFile.read(folder, file, own);
        Optional<School> school = yaml.map(map -> school(slug, map, own));
        problems.addAll(own.all());
        return own.isEmpty() ? school : Optional.empty();
    }

    private School school(String slug, YamlMap yaml, Problems own) {
        yaml.allow(KEYS);
        Map<String, Map<String, String>> words = words(slug, own);
        String language = language(yaml);
        checkWords(words, yaml);
        List<School.PlanItem> plan = SchoolRules.plan(yaml);
        School.Policy policy = SchoolRules.policy(yaml);
        SchoolRules.checkPlan(plan, policy, yaml, problems);
        return new School(
                slug,
                SchoolRules.name(yaml, problems),
                matching(yaml, "short-name", SHORT_NAME, "ROC MN"),
                language,
                matching(yaml, "start-address", HOST_AND_PATH, "portal.school.nl"),
                yaml.needed("account-example"),
                plan,
                policy,
                helpdesk(yaml),
                SchoolColours.light(yaml),
                SchoolColours.dark(yaml),
                SchoolRules.avoidedBrowsers(yaml),
                yaml.text("reading-address").filter(address -> SchoolRules.isHttps(address, yaml)),
                EmbedHosts.read(yaml),
                guides(slug, yaml),
                words,
                Mark.read(folder, FOLDER + "/" + slug + "/mark.svg", own));
    }

    private Map<String, Map<String, String>> words(String slug, Problems own) {
        Map<String, Map<String, String>> words = new HashMap<>();
        for (Language language : Language.values()) {
            String file = FOLDER + "/" + slug + "/" + language.tag() + ".properties";
            if (folder.has(file)) {
                words.put(language.tag(), PropertiesFile.read(folder, file, own));
            }
        }
        return words;
    }

    private static void checkWords(Map<String, Map<String, String>> words, YamlMap yaml) {
        Map<String, String> base = words.getOrDefault("nl", Map.of());
        for (String key : WORDS) {
            if (!base.containsKey(key)) {
                yaml.problem(
                        "language",
                        "The school has no words for “" + key + "”.",
                        "Write them in nl.properties beside this file.");
            }
        }
    }

    private static String language(YamlMap yaml) {
        String tag = yaml.needed("language");
        if (Language.ofTag(tag).isEmpty()) {
            yaml.problem(
                    "language", "We do not speak “" + tag + "”.", "Write nl, nl-formal or en.");
        }
        return tag;
    }

    private static School.Helpdesk helpdesk(YamlMap yaml) {
        Optional<YamlMap> helpdesk = yaml.map("helpdesk");
        if (helpdesk.isEmpty()) {
            yaml.needed("helpdesk");
            return new School.Helpdesk("", "");
        }
        helpdesk.get().allow("phone", "mail");
        return new School.Helpdesk(
                matching(helpdesk.get(), "phone", PHONE, "088 000 00 00"),
                matching(helpdesk.get(), "mail", MAIL, "help@school.nl"));
    }

    private List<School.GuideName> guides(String slug, YamlMap yaml) {
        List<School.GuideName> guides = new ArrayList<>();
        for (YamlMap map : yaml.map("guides").stream().toList()) {
            for (String word : map.keys()) {
                String guide = map.needed(word);
                guides.add(new School.GuideName(word, guide));
                if (!folder.has("guides/" + guide + "/guide.yaml")) {
                    // The school stays up without it, so this is no problem of its own.
                    missing.add(
                            FOLDER + "/" + slug + "/school.yaml",
                            map.line(word),
                            "There is no guide “" + guide + "”.",
                            "Make guides/" + guide + ", or mend the name.");
                }
            }
        }
        return guides;
    }

    private static String matching(YamlMap yaml, String key, Pattern pattern, String example) {
        String value = yaml.needed(key);
        if (!value.isEmpty() && !pattern.matcher(value).matches()) {
            yaml.problem(
                    key, "“" + value + "” cannot be right.", "Write it like “" + example + "”.");
        }
        return value;
    }
}
