package nl.tweestap.guide.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.content.Block;
import nl.tweestap.content.Inline;
import nl.tweestap.content.WordsFile;
import nl.tweestap.content.YamlMap;
import nl.tweestap.school.School;

/**
 * Whom a line is for, as it stands in front of it: {@code {if.calls}} is for schools that allow
 * calls, {@code {if.no-calls}} for the others.
 */
public record Condition(Subject subject, boolean isWanted) {

    /** Its key in a screen's file and in a step's. */
    static final String KEY = "if";

    private static final String PREFIX = KEY + ".";
    private static final String NOT = "no-";

    /** What a school allows or asks for. */
    public enum Subject {
        SMS("sms"),
        CALLS("calls"),
        APP("app"),
        PHONE("phone"),
        RECOVERY_CODES("recovery-codes"),
        APP_OPTIONAL("app-optional"),
        PHONE_OPTIONAL("phone-optional"),
        /** A number is asked for before anything else. */
        PHONE_FIRST("phone-first"),
        /** People come for the second step of this site, and not for Microsoft's. */
        OWN_STEP_FIRST("own-step-first");

        private final String tag;

        Subject(String tag) {
            this.tag = tag;
        }

        /** Whether people at this school have it. */
        public boolean isAt(School school) {
            return switch (this) {
                case SMS -> school.policy().isSmsAllowed();
                case CALLS -> school.policy().isVoiceAllowed();
                case APP -> isPlanned(Kind.APP, school);
                case PHONE -> isPlanned(Kind.PHONE, school);
                case RECOVERY_CODES -> isPlanned(Kind.RECOVERY_CODES, school);
                case APP_OPTIONAL -> isOptional(Kind.APP, school);
                case PHONE_OPTIONAL -> isOptional(Kind.PHONE, school);
                case PHONE_FIRST -> isFirst(Kind.PHONE, school);
                case OWN_STEP_FIRST -> school.secondStep().leadsHere();
            };
        }

        private static boolean isPlanned(Kind kind, School school) {
            return school.plan().stream().anyMatch(item -> item.kind() == kind);
        }

        private static boolean isFirst(Kind kind, School school) {
            return school.plan().get(0).kind() == kind;
        }

        private static boolean isOptional(Kind kind, School school) {
            return school.plan().stream()
                    .anyMatch(item -> item.kind() == kind && !item.isRequired());
        }
    }

    /** All there are, for who wrote another. */
    public static String tags() {
        return Arrays.stream(Subject.values())
                .flatMap(subject -> Stream.of(subject.tag, NOT + subject.tag))
                .collect(Collectors.joining(", "));
    }

    /** Those under {@code if} in a file; one that does not exist is named and left out. */
    static List<Condition> read(YamlMap yaml) {
        List<Condition> conditions = new ArrayList<>();
        for (String tag : yaml.texts(KEY)) {
            Optional<Condition> condition = ofTag(tag);
            condition.ifPresent(conditions::add);
            if (condition.isEmpty()) {
                yaml.problem(KEY, "finding.condition-unknown", tag, tags());
            }
        }
        return conditions;
    }

    private static Optional<Condition> ofTag(String tag) {
        String plain = tag.startsWith(NOT) ? tag.substring(NOT.length()) : tag;
        return Arrays.stream(Subject.values())
                .filter(subject -> subject.tag.equals(plain))
                .map(subject -> new Condition(subject, plain.equals(tag)))
                .findFirst();
    }

    /** Whether a name is meant as one, known or not. */
    public static boolean isMeant(String name) {
        return name.startsWith(PREFIX);
    }

    /** Its word in the content. */
    public String tag() {
        return (isWanted ? "" : NOT) + subject.tag;
    }

    public boolean holds(School school) {
        return subject.isAt(school) == isWanted;
    }

    /** What of these words is for people at this school. */
    static WordsFile meant(WordsFile words, School school) {
        Map<String, List<Block>> sections = new LinkedHashMap<>();
        words.sections().forEach((key, blocks) -> sections.put(key, meant(blocks, school)));
        return words.saying(meant(words.introduction(), school), sections);
    }

    private static List<Block> meant(List<Block> blocks, School school) {
        return blocks.stream().flatMap(block -> meant(block, school).stream()).toList();
    }

    private static Optional<Block> meant(Block block, School school) {
        List<List<Inline>> pieces =
                block.pieces().stream().flatMap(words -> line(words, school).stream()).toList();
        return pieces.isEmpty() ? Optional.empty() : Optional.of(block.saying(pieces));
    }

    /** The words behind what stands in front of them; nothing where that does not hold. */
    private static Optional<List<Inline>> line(List<Inline> words, School school) {
        List<Inline> rest = new ArrayList<>(words);
        while (!rest.isEmpty()) {
            Optional<Condition> first = first(rest.get(0));
            if (first.isEmpty()) {
                break;
            }
            if (!first.get().holds(school)) {
                return Optional.empty();
            }
            rest.remove(0);
            unspaced(rest);
        }
        return Optional.of(rest);
    }

    private static Optional<Condition> first(Inline piece) {
        return piece instanceof Inline.Name name && isMeant(name.name())
                ? ofTag(name.name().substring(PREFIX.length()))
                : Optional.empty();
    }

    private static void unspaced(List<Inline> rest) {
        if (!rest.isEmpty() && rest.get(0) instanceof Inline.Text text) {
            String stripped = text.text().stripLeading();
            if (stripped.isEmpty()) {
                rest.remove(0);
            } else {
                rest.set(0, new Inline.Text(stripped));
            }
        }
    }
}
