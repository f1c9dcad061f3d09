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
import nl.tweestap.content.AddressWord;
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

    static final String FILE = "step.yaml";

    private static final Pattern MINUTES = Pattern.compile("[1-9][0-9]?");

    private static final String[] KEYS = {
        "where",
        "only",
        Condition.KEY,
        "wizard",
        "optional",
        "checked",
        "pictures",
        "different",
        "not-seen",
        "video",
        "app",
        Formerly.KEY
    };

    private static final String PICTURES = "pictures: [{screen: sign-in, point-at: [user, next]}]";

    private static final String DIFFERENT =
            "different: [{id: old-app, screen: approve-plain, point-at: [approve]}]";

    private static final String CHECKED =
            "checked: {on: 2026-11-21, against: Microsoft Authenticator 6.8}";

    private static final String VIDEO =
            "video: {address: \"https://…\", minutes: 2, subtitles: true}";

    private StepReader() {}

    static Map<String, StepFile> read(ContentFolder folder, Problems problems) {
        Map<String, StepFile> steps = new HashMap<>();
        for (String id : folder.folders(FOLDER)) {
            String file = FOLDER + "/" + id + "/" + FILE;
            if (!folder.has(file)) {
                problems.add(file, 0, "finding.step-yaml");
                continue;
            }
            AddressWord.check(id, FOLDER + "/" + id, 0, problems);
            YamlFile.read(folder, file, problems).ifPresent(yaml -> steps.put(id, step(id, yaml)));
        }
        steps.values().forEach(step -> checkSkips(step, folder, problems));
        steps.values().forEach(step -> checkInterrupts(step, problems));
        return Map.copyOf(steps);
    }

    /** A step that is there and cannot be read has a problem of its own. */
    private static void checkSkips(StepFile step, ContentFolder folder, Problems problems) {
        for (StepFile.Variant variant : step.variants()) {
            for (String skipped : variant.skips()) {
                if (!folder.has(FOLDER + "/" + skipped + "/" + FILE)) {
                    problems.add(
                            step.file(), variant.picture().line(), "finding.skip-none", skipped);
                }
            }
        }
    }

    /** What comes in between after a picture that is not there nobody would see. */
    private static void checkInterrupts(StepFile step, Problems problems) {
        for (Device device : Device.values()) {
            step.variants(device).stream()
                    .filter(variant -> variant.after() > step.pictures(device).size())
                    .filter(variant -> !step.pictures(device).isEmpty())
                    .forEach(
                            variant ->
                                    problems.add(
                                            step.file(),
                                            variant.picture().line(),
                                            "finding.interrupts"));
        }
    }

    private static StepFile step(String id, YamlMap yaml) {
        yaml.allow(KEYS);
        return new StepFile(
                id,
                where(yaml),
                devices(yaml, "only"),
                Condition.read(yaml),
                wizard(yaml),
                yaml.text("optional").filter("true"::equals).isPresent(),
                yaml.map("checked", CHECKED).flatMap(StepReader::checked),
                yaml.maps("pictures", PICTURES).stream().map(PictureUseReader::picture).toList(),
                yaml.maps("different", DIFFERENT).stream().map(PictureUseReader::variant).toList(),
                yaml.text("not-seen").orElse(""),
                yaml.map("video", VIDEO).flatMap(StepReader::video),
                yaml.map("app", AppAddresses.EXAMPLE).map(AppAddresses::read).orElse(Map.of()),
                Formerly.read(yaml),
                yaml.file());
    }

    private static List<Where> where(YamlMap yaml) {
        List<Where> where = new ArrayList<>();
        for (String tag : yaml.texts("where")) {
            Where.ofTag(tag)
                    .ifPresentOrElse(
                            where::add, () -> yaml.problem("where", "finding.where-unknown", tag));
        }
        if (where.isEmpty()) {
            yaml.problem("where", "finding.where-missing");
            where.add(Where.COMPUTER);
        }
        return where;
    }

    static List<Device> devices(YamlMap yaml, String key) {
        List<Device> devices = new ArrayList<>();
        for (String tag : yaml.texts(key)) {
            Device.ofTag(tag)
                    .ifPresentOrElse(
                            devices::add, () -> yaml.problem(key, "finding.device-unknown", tag));
        }
        return devices;
    }

    private static Optional<WizardStep> wizard(YamlMap yaml) {
        Optional<String> tag = yaml.text("wizard");
        Optional<WizardStep> step = tag.flatMap(WizardStep::ofTag);
        if (tag.isPresent() && step.isEmpty()) {
            yaml.problem(
                    "wizard",
                    "finding.wizard-step",
                    tag.get(),
                    String.join(", ", WizardStep.tags()));
        }
        return step;
    }

    /** A film without subtitles helps some and leaves others out. */
    private static Optional<Step.Video> video(YamlMap yaml) {
        yaml.allow("address", "minutes", "subtitles");
        String address = yaml.needed("address", "address: https://…");
        Optional<String> minutes = yaml.text("minutes").filter(MINUTES.asMatchPredicate());
        boolean isSubtitled = yaml.text("subtitles").filter("true"::equals).isPresent();
        if (!address.startsWith("https://") || minutes.isEmpty() || !isSubtitled) {
            yaml.problem("address", "finding.video");
            return Optional.empty();
        }
        return minutes.map(number -> new Step.Video(address, Integer.parseInt(number)));
    }

    private static Optional<Checked> checked(YamlMap yaml) {
        yaml.allow("on", "against");
        String against = yaml.needed("against", "against: Microsoft Authenticator 6.8");
        try {
            return Optional.of(
                    new Checked(LocalDate.parse(yaml.needed("on", "on: 2026-11-21")), against));
        } catch (DateTimeParseException noDate) {
            yaml.problem("on", "finding.date", "on");
            return Optional.empty();
        }
    }

    /** All devices, where a guide names none. */
    static List<Device> everyDevice() {
        return Arrays.asList(Device.values());
    }
}
