package nl.tweestap.guide.library;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.content.ContentFolder;
import nl.tweestap.content.Problems;
import nl.tweestap.content.YamlFile;
import nl.tweestap.content.YamlMap;
import nl.tweestap.guide.Device;
import nl.tweestap.guide.Guide;

/** Reads {@code guides/<guide>/guide.yaml}. */
final class GuideReader {

    static final String FOLDER = "guides";

    private static final Pattern MINUTES = Pattern.compile("[1-9][0-9]?");

    /** Words that addresses use for other choices. */
    private static final Pattern RESERVED = Pattern.compile("phone|laptop|here|typed|did|see-.*");

    private static final String[] KEYS = {
        "devices",
        "minutes",
        "checked",
        "wizard",
        "screens",
        "chapters",
        "question",
        "questions",
        "practice",
        "upgrade"
    };

    private GuideReader() {}

    static Map<String, GuideFile> read(ContentFolder folder, Problems problems) {
        Map<String, GuideFile> guides = new HashMap<>();
        for (String id : folder.folders(FOLDER)) {
            YamlFile.read(folder, FOLDER + "/" + id + "/guide.yaml", problems)
                    .ifPresent(yaml -> guides.put(id, guide(id, yaml)));
        }
        return Map.copyOf(guides);
    }

    private static GuideFile guide(String id, YamlMap yaml) {
        yaml.allow(KEYS);
        List<Device> devices = StepReader.devices(yaml, "devices");
        List<YamlMap> chapters = yaml.maps("chapters");
        if (chapters.isEmpty()) {
            yaml.problem("chapters", "The guide has no chapters.", "Write “- id: …, steps: […]”.");
        }
        checkIds(chapters);
        return new GuideFile(
                id,
                devices.isEmpty() ? StepReader.everyDevice() : devices,
                minutes(yaml),
                checked(yaml),
                yaml.text("wizard").filter("true"::equals).isPresent(),
                yaml.map("screens").map(GuideReader::screens).orElse(Map.of()),
                yaml.text("upgrade"),
                chapters.stream().map(GuideReader::chapter).toList(),
                Stream.concat(yaml.map("question").stream(), yaml.maps("questions").stream())
                        .map(GuideReader::question)
                        .toList(),
                yaml.text("practice"),
                yaml.file());
    }

    /** A chapter's id is its place on the page. */
    private static void checkIds(List<YamlMap> chapters) {
        Set<String> ids = new HashSet<>();
        for (YamlMap chapter : chapters) {
            String id = chapter.text("id").orElse("");
            if (!id.isEmpty() && !ids.add(id)) {
                chapter.problem(
                        "id", "The chapter “" + id + "” stands here twice.", "Rename one of them.");
            }
        }
    }

    private static Map<String, String> screens(YamlMap yaml) {
        Map<String, String> screens = new HashMap<>();
        yaml.keys().forEach(screen -> screens.put(screen, yaml.needed(screen)));
        return screens;
    }

    private static int minutes(YamlMap yaml) {
        String minutes = yaml.needed("minutes");
        if (!MINUTES.matcher(minutes).matches()) {
            yaml.problem("minutes", "This is no number of minutes.", "Write “minutes: 6”.");
            return 1;
        }
        return Integer.parseInt(minutes);
    }

    private static Optional<LocalDate> checked(YamlMap yaml) {
        Optional<String> date = yaml.text("checked");
        try {
            return date.map(LocalDate::parse);
        } catch (DateTimeParseException noDate) {
            yaml.problem("checked", "This is no date.", "Write “checked: 2026-11-21”.");
            return Optional.empty();
        }
    }

    private static GuideFile.ChapterFile chapter(YamlMap yaml) {
        yaml.allow("id", "steps");
        List<String> steps = yaml.texts("steps");
        if (steps.isEmpty()) {
            yaml.problem("steps", "The chapter has no steps.", "Write “steps: [one, two]”.");
        }
        return new GuideFile.ChapterFile(yaml.needed("id"), steps, yaml.line());
    }

    private static GuideFile.QuestionFile question(YamlMap yaml) {
        yaml.allow("id", "only", "before", "known-by", "answers");
        List<GuideFile.AnswerFile> answers =
                yaml.maps("answers").stream().map(GuideReader::answer).toList();
        if (answers.size() < 2) {
            yaml.problem("answers", "A question has two answers or more.", "Write them.");
        }
        String id = yaml.needed("id");
        if (RESERVED.matcher(id).matches()) {
            yaml.problem("id", "“" + id + "” has a meaning already.", "Choose another word.");
        }
        return new GuideFile.QuestionFile(
                id,
                StepReader.devices(yaml, "only"),
                yaml.text("before").orElse(""),
                knownBy(yaml, answers),
                answers,
                yaml.line());
    }

    private static Optional<Kind> knownBy(YamlMap yaml, List<GuideFile.AnswerFile> answers) {
        Optional<String> tag = yaml.text("known-by");
        Optional<Kind> kind = tag.flatMap(Kind::ofSlug);
        List<String> ids = answers.stream().map(GuideFile.AnswerFile::id).toList();
        if (tag.isPresent() && kind.isEmpty()) {
            yaml.problem(
                    "known-by",
                    "Nothing is known by “" + tag.get() + "”.",
                    "Write one of: " + Kind.slugs() + ".");
        }
        if (kind.isPresent() && !ids.containsAll(List.of(Guide.YES, Guide.NO))) {
            yaml.problem(
                    "answers", "Who is signed in cannot be answered.", "Name them yes and no.");
            return Optional.empty();
        }
        return kind;
    }

    private static GuideFile.AnswerFile answer(YamlMap yaml) {
        yaml.allow("id", "go-to", "skips");
        Optional<String> goTo = yaml.text("go-to");
        if (goTo.isEmpty()) {
            yaml.needed("go-to");
        }
        return new GuideFile.AnswerFile(
                yaml.needed("id"), goTo.orElse(""), yaml.texts("skips"), yaml.line());
    }
}
