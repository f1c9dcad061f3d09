package nl.tweestap.guide.library;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.content.YamlMap;
import nl.tweestap.guide.Guide;

/** Reads a question of a {@code guide.yaml}, with its answers. */
final class QuestionReader {

    /** Words that addresses use for other choices. */
    private static final Pattern RESERVED =
            Pattern.compile("phone|laptop|at|here|typed|did|see-.*");

    private static final String ANSWERS =
            "answers: [{id: \"yes\", go-to: open-start-page}, {id: \"no\", go-to: open-store}]";

    /** A question that would do. */
    static final String EXAMPLE = "question: {id: installed, " + ANSWERS + "}";

    /** The icons of assets/icons.svg that can say an answer. */
    private static final List<String> ICONS =
            List.of(
                    "app-there",
                    "app-missing",
                    "sms-there",
                    "sms-missing",
                    "store-missing",
                    "codes-there",
                    "codes-missing",
                    "computer",
                    "phone",
                    "tablet",
                    "lock",
                    "clock",
                    "other");

    private QuestionReader() {}

    static GuideFile.QuestionFile question(YamlMap yaml) {
        yaml.allow("id", "only", "before", "known-by", "answers");
        List<GuideFile.AnswerFile> answers =
                yaml.maps("answers", ANSWERS).stream().map(QuestionReader::answer).toList();
        if (answers.size() < 2) {
            yaml.problem("answers", "finding.answers-two", ANSWERS);
        }
        String id = yaml.neededWord("id", "id: installed");
        if (RESERVED.matcher(id).matches()) {
            yaml.problem("id", "finding.word-taken", id);
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
            yaml.problem("known-by", "finding.known-by", tag.get(), Kind.slugs());
        }
        if (kind.isPresent() && !ids.containsAll(List.of(Guide.YES, Guide.NO))) {
            yaml.problem("answers", "finding.answers-known");
            return Optional.empty();
        }
        return kind;
    }

    private static String icon(YamlMap yaml) {
        Optional<String> icon = yaml.text("icon");
        if (icon.isPresent() && !ICONS.contains(icon.get())) {
            yaml.problem("icon", "finding.icon-unknown", icon.get(), String.join(", ", ICONS));
            return "";
        }
        return icon.orElse("");
    }

    private static GuideFile.AnswerFile answer(YamlMap yaml) {
        yaml.allow("id", "icon", "go-to", "skips");
        Optional<String> goTo = yaml.text("go-to");
        if (goTo.isEmpty()) {
            yaml.needed("go-to", "go-to: open-store");
        }
        return new GuideFile.AnswerFile(
                yaml.neededWord("id", "id: \"yes\""),
                icon(yaml),
                goTo.orElse(""),
                yaml.texts("skips"),
                yaml.line());
    }
}
