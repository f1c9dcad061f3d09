package nl.tweestap.guide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tweestap.content.ContentFolder;
import nl.tweestap.content.Problems;
import nl.tweestap.content.YamlFile;
import nl.tweestap.content.YamlMap;

/** Reads {@code steps/<step>/step.yaml}. */
final class StepReader {

    static final String FOLDER = "steps";

    private static final String FILE = "step.yaml";

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
        return Map.copyOf(steps);
    }

    private static StepFile step(String id, YamlMap yaml) {
        yaml.allow("where", "only", "wizard", "optional", "pictures", "different");
        return new StepFile(
                id,
                where(yaml),
                devices(yaml, "only"),
                wizard(yaml),
                yaml.text("optional").filter("true"::equals).isPresent(),
                yaml.maps("pictures").stream().map(StepReader::picture).toList(),
                yaml.maps("different").stream().map(StepReader::variant).toList(),
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

    private static StepFile.PictureUse picture(YamlMap yaml) {
        yaml.allow("screen", "only", "point-at");
        return use(yaml);
    }

    private static StepFile.Variant variant(YamlMap yaml) {
        yaml.allow("id", "screen", "only", "point-at");
        return new StepFile.Variant(yaml.needed("id"), use(yaml));
    }

    private static StepFile.PictureUse use(YamlMap yaml) {
        return new StepFile.PictureUse(
                yaml.needed("screen"), devices(yaml, "only"), yaml.texts("point-at"), yaml.line());
    }

    /** All devices, where a guide names none. */
    static List<Device> everyDevice() {
        return Arrays.asList(Device.values());
    }
}
