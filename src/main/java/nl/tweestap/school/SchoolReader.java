package nl.tweestap.school;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.tweestap.content.ContentFolder;
import nl.tweestap.content.FileNames;
import nl.tweestap.content.LanguagesFile;
import nl.tweestap.content.Problem;
import nl.tweestap.content.Problems;
import nl.tweestap.content.YamlFile;
import nl.tweestap.content.YamlMap;
import nl.tweestap.text.Languages;
import nl.tweestap.text.SpokenLanguages;

/** Reads {@code schools/<slug>/}: {@code school.yaml}, the school's words, and its mark. */
public final class SchoolReader {

    /** Where they are in the content. */
    public static final String FOLDER = "schools";

    private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[a-z]+");

    /** An SMS shows at most 11 characters of its sender (3GPP TS 23.040 §9.1.2.5). */
    private static final Pattern SHORT_NAME = Pattern.compile(".{1,11}");

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ]{8,20}");

    static final String[] KEYS = {
        "name",
        "short-name",
        "languages",
        "start-address",
        "sign-in-address",
        SecondSteps.LEADER,
        SecondSteps.OWN,
        SecondSteps.SHARED,
        "account-example",
        "plan",
        "policy",
        "helpdesk",
        "colours",
        "dark-colours",
        "avoid-browsers",
        "password-address",
        "reading-address",
        "embed-hosts",
        "guides",
        AdditionsReader.SHOPS,
        AdditionsReader.FILMS,
        "ended"
    };

    private final ContentFolder folder;
    private final Problems problems;
    private final Languages known;
    private final Problems missing = new Problems();
    private final Set<String> ended = new TreeSet<>();

    private SchoolReader(ContentFolder folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
        this.known = LanguagesFile.read(folder, problems);
    }

    /**
     * The schools that could be read, by name.
     *
     * @param problems what is wrong with the others, and what is missing
     * @param missing those of the problems that are about something that is not there: a guide, a
     *     school, or a language it speaks
     * @param languages the languages there are
     */
    public record Reading(
            List<School> schools,
            List<Problem> problems,
            List<Problem> missing,
            Languages languages) {

        /** The problems, and a school that was served and of which the folder is gone. */
        List<Problem> problemsAfter(Optional<Reading> before, ContentFolder folder) {
            Problems all = new Problems();
            for (School school : before.map(Reading::schools).orElse(List.of())) {
                String place = place(school.slug());
                if (!folder.folders(FOLDER).contains(school.slug())) {
                    all.add(place, 0, "finding.school-gone", school.slug());
                }
            }
            all.addAll(problems);
            return all.all();
        }
    }

    public static Reading read(ContentFolder folder) {
        Problems problems = new Problems();
        SchoolReader reader = new SchoolReader(folder, problems);
        List<School> schools = new ArrayList<>();
        for (String slug : folder.folders(FOLDER)) {
            reader.readSchool(slug).ifPresent(schools::add);
        }
        if (schools.isEmpty() && reader.ended.isEmpty()) {
            reader.missing.add(FOLDER, 0, "finding.school-none");
        }
        problems.addAll(reader.missing.all());
        schools.sort(Comparator.comparing(school -> school.name().toLowerCase(Locale.ROOT)));
        return new Reading(
                List.copyOf(schools), problems.all(), reader.missing.all(), reader.known);
    }

    private Optional<School> readSchool(String slug) {
        String place = place(slug);
        if (!SchoolRules.isAddress(slug, place, problems)) {
            return Optional.empty();
        }
        Problems own = new Problems();
        new FileNames(folder, place, SchoolLanguages.files(known)).checkLanguages(own);
        Optional<YamlMap> yaml = YamlFile.read(folder, place + "/school.yaml", own);
        if (yaml.filter(SchoolRules::isEnded).isPresent()) {
            ended.add(slug);
            return Optional.empty();
        }
        Optional<School> school = yaml.map(map -> school(slug, map, own));
        problems.addAll(own.all());
        return own.hasOnlyAdvice() ? school : Optional.empty();
    }

    private School school(String slug, YamlMap yaml, Problems own) {
        yaml.allow(KEYS);
        SpokenLanguages languages = SchoolLanguages.read(yaml, known, missing);
        SchoolWords words = SchoolWords.read(folder, place(slug), known, languages, own);
        words.check(yaml.text("reading-address").isPresent(), own);
        School.Policy policy = SchoolRules.policy(yaml);
        return new School(
                slug,
                SchoolRules.name(yaml),
                matching(yaml, "short-name", SHORT_NAME, "Noordveld"),
                languages,
                SchoolRules.startAddress(yaml),
                SchoolRules.signInAddress(yaml),
                SecondSteps.read(yaml),
                yaml.needed("account-example", "account-example: n.dewit@noordveld.example"),
                SchoolRules.plan(yaml, policy),
                policy,
                helpdesk(yaml),
                SchoolColours.light(yaml),
                SchoolColours.dark(yaml),
                SchoolRules.avoidedBrowsers(yaml),
                SchoolRules.httpsAddress("password-address", yaml),
                SchoolRules.httpsAddress("reading-address", yaml),
                EmbedHosts.read(yaml),
                OfferedGuides.read(yaml, folder, missing),
                words.all(),
                Mark.read(folder, place(slug) + "/mark.svg", own),
                AdditionsReader.read(yaml, folder));
    }

    private static String place(String slug) {
        return FOLDER + "/" + slug;
    }

    private static School.Helpdesk helpdesk(YamlMap yaml) {
        Optional<YamlMap> helpdesk =
                yaml.neededMap(
                        "helpdesk", "helpdesk: {phone: 088 000 00 00, mail: help@noordveld.nl}");
        if (helpdesk.isEmpty()) {
            return new School.Helpdesk("", "");
        }
        helpdesk.get().allow("phone", "mail");
        String phone = matching(helpdesk.get(), "phone", PHONE, "088 000 00 00");
        return new School.Helpdesk(
                phone, matching(helpdesk.get(), "mail", MAIL, "help@noordveld.nl"));
    }

    private static String matching(YamlMap yaml, String key, Pattern pattern, String example) {
        String value = yaml.needed(key, key + ": " + example);
        if (!value.isEmpty() && !pattern.matcher(value).matches()) {
            yaml.problem(key, "finding.value", value, example);
        }
        return value;
    }
}
