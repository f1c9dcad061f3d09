package nl.tweestap.guide.library;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.tweestap.content.ContentFolder;
import nl.tweestap.content.Problems;
import nl.tweestap.content.YamlFile;
import nl.tweestap.content.YamlMap;
import nl.tweestap.guide.Checked;
import nl.tweestap.guide.Device;
import nl.tweestap.guide.Step;
import nl.tweestap.guide.Where;
import nl.tweestap.guide.WizardStep;

/** Reads {@code steps/<step>/step.yaml}. */
final class StepReader {

    static final String FOLDER = "steps";

    private static final String FILE = "step.yaml";

    private static final Pattern MINUTES = Pattern.compile("[1-9][0-9]?");

    private StepReader() {}

    static Map<String, StepFile> read(ContentFolder folder, Problems problems) {
        Map<String, StepFile> steps = new HashMap<>();
        for (String id : folder.folders(FOLDER)) {
            String file = FOLDER + "/" + id + "/" + FILE;
            if (!folder.has(file)) {
                problems.add(file, 0, "These are words without a step.", "Write step.yaml.");
                continue;
            }
            YamlFile.read(folder, file, problems).ifPresent(yaml -> steps.put(id, step(id, yaml)));
        }
        steps.values().forEach(step -> checkSkips(step, folder, problems));
        return Map.copyOf(steps);
    }

    /** A step that is there and cannot be read has a problem of its own. */
    private static void checkSkips(StepFile step, ContentFolder folder, Problems problems) {
        for (StepFile.Variant variant : step.variants()) {
            for (String skipped : variant.skips()) {
                if (!folder.has(FOLDER + "/" + skipped + "/" + FILE)) {
                    problems.add(
                            step.file(),
                            variant.picture().line(),
                            "There is no step “" + skipped + "” to skip.",
                            "Look at the names of the folders in steps/.");
                }
            }
        }
    }

    private static StepFile step(String id, YamlMap yaml) {
        yaml.allow(
                "where",
                "only",
                "wizard",
                "optional",
                "checked",
                "pictures",
                "different",
                "not-seen",
                "video",
                "app");
        return new StepFile(
                id,
                where(yaml),
                devices(yaml, "only"),
                wizard(yaml),
                yaml.text("optional").filter("true"::equals).isPresent(),
                yaml.map("checked").flatMap(StepReader::checked),
                yaml.maps("pictures").stream().map(StepReader::picture).toList(),
                yaml.maps("different").stream().map(StepReader::variant).toList(),
                yaml.text("not-seen").orElse(""),
                yaml.map("video").flatMap(StepReader::video),
                yaml.map("app").map(AppAddresses::read).orElse(Map.of()),
                yaml.file());
    }

    private static List<Where> where(YamlMap yaml) {
        List<Where> where = new ArrayList<>();
        for (String tag : yaml.texts("where")) {
            Where.ofTag(tag)
                    .ifPresentOrElse(
                            where::add,
                            () -> yaml.problem("where", "“" + tag + "” is no place.", wantWhere()));
        }
        if (where.isEmpty()) {
            yaml.problem("where", "Nobody knows where this step is done.", wantWhere());
            where.add(Where.COMPUTER);
        }
        return where;
    }

    private static String wantWhere() {
        return "Write “where: computer”, “where: phone” or both between [ ].";
    }

    static List<Device> devices(YamlMap yaml, String key) {
        List<Device> devices = new ArrayList<>();
        for (String tag : yaml.texts(key)) {
            Device.ofTag(tag)
                    .ifPresentOrElse(
                            devices::add,
                            () ->
                                    yaml.problem(
                                            key,
                                            "“" + tag + "” is no device.",
                                            "Write ios, android or other."));
        }
        return devices;
    }

    private static Optional<WizardStep> wizard(YamlMap yaml) {
        Optional<String> tag = yaml.text("wizard");
        Optional<WizardStep> step = tag.flatMap(WizardStep::ofTag);
        if (tag.isPresent() && step.isEmpty()) {
            yaml.problem(
                    "wizard",
                    "The wizard has no step “" + tag.get() + "”.",
                    "Write one of: " + String.join(", ", WizardStep.tags()) + ".");
        }
        return step;
    }

    /** A film without subtitles helps some and leaves others out. */
    private static Optional<Step.Video> video(YamlMap yaml) {
        yaml.allow("address", "minutes", "subtitles");
        String address = yaml.needed("address");
        Optional<String> minutes = yaml.text("minutes").filter(MINUTES.asMatchPredicate());
        boolean isSubtitled = yaml.text("subtitles").filter("true"::equals).isPresent();
        if (!address.startsWith("https://") || minutes.isEmpty() || !isSubtitled) {
            yaml.problem(
                    "address",
                    "This film cannot be shown.",
                    "Write https://…, its minutes, and “subtitles: true” when it has them.");
            return Optional.empty();
        }
        return minutes.map(number -> new Step.Video(address, Integer.parseInt(number)));
    }

    private static Optional<Checked> checked(YamlMap yaml) {
        yaml.allow("on", "against");
        String against = yaml.needed("against");
        try {
            return Optional.of(new Checked(LocalDate.parse(yaml.needed("on")), against));
        } catch (DateTimeParseException noDate) {
            yaml.problem("on", "This is no date.", "Write “on: 2026-11-21”.");
            return Optional.empty();
        }
    }

    private static StepFile.PictureUse picture(YamlMap yaml) {
        yaml.allow("screen", "only", "point-at", "go-on");
        return use(yaml);
    }

    private static StepFile.Variant variant(YamlMap yaml) {
        yaml.allow("id", "screen", "only", "point-at", "go-on", "interrupts", "skips");
        return new StepFile.Variant(
                yaml.needed("id"),
                use(yaml),
                yaml.text("interrupts").filter("true"::equals).isPresent(),
                yaml.texts("skips"));
    }

    private static StepFile.PictureUse use(YamlMap yaml) {
        return new StepFile.PictureUse(
                yaml.needed("screen"),
                devices(yaml, "only"),
                yaml.texts("point-at"),
                yaml.text("go-on").orElse(""),
                yaml.line());
    }

    /** All devices, where a guide names none. */
    static List<Device> everyDevice() {
        return Arrays.asList(Device.values());
    }
}
