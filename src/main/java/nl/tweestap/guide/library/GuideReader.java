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
import nl.tweestap.content.ContentFolder;
import nl.tweestap.content.Problems;
import nl.tweestap.content.YamlFile;
import nl.tweestap.content.YamlMap;
import nl.tweestap.guide.Device;
import nl.tweestap.guide.Standing;
import nl.tweestap.guide.Topic;
import nl.tweestap.school.School;

/** Reads {@code guides/<guide>/guide.yaml}. */
final class GuideReader {

    static final String FOLDER = GuideFile.FOLDER;

    static final String FILE = "guide.yaml";

    private static final Pattern MINUTES = Pattern.compile("[1-9][0-9]?");

    private static final String ONE_DEVICE = "one-device";

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
        "upgrade",
        "start-address",
        "topic",
        "search",
        Formerly.KEY,
        ONE_DEVICE
    };

    private static final String CHAPTERS =
            "chapters: [{id: install, steps: [open-store, install-app]}]";

    private GuideReader() {}

    static Map<String, GuideFile> read(ContentFolder folder, Problems problems) {
        Map<String, GuideFile> guides = new HashMap<>();
        for (String id : folder.folders(FOLDER)) {
            YamlFile.read(folder, FOLDER + "/" + id + "/" + FILE, problems)
                    .ifPresent(yaml -> guides.put(id, guide(id, yaml)));
        }
        return Map.copyOf(guides);
    }

    private static GuideFile guide(String id, YamlMap yaml) {
        yaml.allow(KEYS);
        List<Device> devices = StepReader.devices(yaml, "devices");
        List<YamlMap> chapters = yaml.maps("chapters", CHAPTERS);
        if (chapters.isEmpty()) {
            yaml.problem("chapters", "finding.chapters-none", CHAPTERS);
        }
        checkIds(chapters);
        return new GuideFile(
                id,
                devices.isEmpty() ? StepReader.everyDevice() : devices,
                minutes(yaml),
                checked(yaml),
                yaml.text("wizard").filter("true"::equals).isPresent(),
                yaml.map("screens", "screens: {phone-number: phone-number-sms}")
                        .map(map -> pairs(map, "phone-number-sms"))
                        .orElse(Map.of()),
                yaml.text("upgrade"),
                startAddress(yaml),
                chapters.stream().map(GuideReader::chapter).toList(),
                Stream.concat(
                                yaml.map("question", QuestionReader.EXAMPLE).stream(),
                                yaml.maps("questions", QuestionReader.EXAMPLE).stream())
                        .map(QuestionReader::question)
                        .toList(),
                yaml.text("practice"),
                standing(yaml),
                Formerly.read(yaml),
                yaml.file());
    }

    private static Standing standing(YamlMap yaml) {
        return new Standing(
                topic(yaml),
                yaml.texts("search"),
                yaml.map(ONE_DEVICE, ONE_DEVICE + ": {scan-code: same-phone}")
                        .map(map -> pairs(map, "same-phone")));
    }

    private static Optional<Topic> topic(YamlMap yaml) {
        Optional<String> tag = yaml.text("topic");
        Optional<Topic> topic = tag.flatMap(Topic::ofTag);
        if (tag.isPresent() && topic.isEmpty()) {
            yaml.problem("topic", "finding.topic-unknown", tag.get(), Topic.tags());
        }
        return topic;
    }

    /** A chapter's id is its place on the page. */
    private static void checkIds(List<YamlMap> chapters) {
        Set<String> ids = new HashSet<>();
        for (YamlMap chapter : chapters) {
            String id = chapter.text("id").orElse("");
            if (!id.isEmpty() && !ids.add(id)) {
                chapter.problem("id", "finding.chapter-twice", id);
            }
        }
    }

    private static Map<String, String> pairs(YamlMap yaml, String example) {
        Map<String, String> pairs = new HashMap<>();
        yaml.keys().forEach(key -> pairs.put(key, yaml.needed(key, key + ": " + example)));
        return pairs;
    }

    private static Optional<String> startAddress(YamlMap yaml) {
        Optional<String> address = yaml.text("start-address");
        if (address.filter(School::isStartAddress).isEmpty() && address.isPresent()) {
            yaml.problem(
                    "start-address", "finding.value", address.get(), School.START_ADDRESS_EXAMPLE);
        }
        return address;
    }

    private static int minutes(YamlMap yaml) {
        String minutes = yaml.needed("minutes", "minutes: 6");
        if (!MINUTES.matcher(minutes).matches()) {
            yaml.problem("minutes", "finding.minutes");
            return 1;
        }
        return Integer.parseInt(minutes);
    }

    private static Optional<LocalDate> checked(YamlMap yaml) {
        Optional<String> date = yaml.text("checked");
        try {
            return date.map(LocalDate::parse);
        } catch (DateTimeParseException noDate) {
            yaml.problem("checked", "finding.date", "checked");
            return Optional.empty();
        }
    }

    private static GuideFile.ChapterFile chapter(YamlMap yaml) {
        yaml.allow("id", "steps");
        List<String> steps = yaml.texts("steps");
        if (steps.isEmpty()) {
            yaml.problem("steps", "finding.steps-none");
        }
        return new GuideFile.ChapterFile(yaml.neededWord("id", "id: install"), steps, yaml.line());
    }
}
