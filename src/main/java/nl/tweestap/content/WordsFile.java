package nl.tweestap.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file with words in one language: an optional header between two lines of dashes, a title, an
 * introduction, and sections under headings such as {@code ## trouble}.
 *
 * @param file path inside the content folder
 * @param source hash of the text this one was translated from, as its translator saw it
 * @param hash hash of this text, for those who translate it
 * @param title its words; empty when there is no title
 * @param sections blocks by the heading's key, in the file's order
 */
public record WordsFile(
        String file,
        Optional<String> source,
        String hash,
        List<Inline> title,
        List<Block> introduction,
        Map<String, List<Block>> sections) {

    /** 32 bits tell two versions of a page apart; nobody attacks this. */
    private static final int HASH_LENGTH = 8;

    private static final Pattern HEADER =
            Pattern.compile("\\A---\\R(?<lines>(?:[^\\n]*\\R)*?)---\\s*?(?:\\R|\\z)");

    private static final Pattern SOURCE = Pattern.compile("source:\\s*(?<hash>[0-9a-f]{8})\\s*");

    public WordsFile {
        title = List.copyOf(title);
        introduction = List.copyOf(introduction);
        sections = new LinkedHashMap<>(sections);
    }

    /** Empty, with a problem, when the file is missing. */
    public static Optional<WordsFile> read(ContentFolder folder, String file, Problems problems) {
        return folder.text(file, problems).map(text -> parse(text, file, problems));
    }

    /** The same of words that say only what is different from others: without a title too. */
    public static Optional<WordsFile> readPart(
            ContentFolder folder, String file, Problems problems) {
        return folder.text(file, problems).map(text -> part(text, file, problems));
    }

    static WordsFile parse(String text, String file, Problems problems) {
        WordsFile words = part(text, file, problems);
        if (words.title.isEmpty()) {
            problems.add(file, headerLines(text) + 1, "finding.no-title");
        }
        return words;
    }

    private static int headerLines(String text) {
        Matcher header = HEADER.matcher(text);
        return header.lookingAt() ? (int) header.group().lines().count() : 0;
    }

    private static WordsFile part(String text, String file, Problems problems) {
        Matcher header = HEADER.matcher(text);
        boolean hasHeader = header.lookingAt();
        String body = hasHeader ? text.substring(header.end()) : text;
        int linesBefore = headerLines(text);
        Optional<String> source =
                hasHeader ? source(header.group("lines"), file, problems) : Optional.empty();
        MarkdownReader reader = new MarkdownReader(file, linesBefore, problems);
        reader.read(body);
        return new WordsFile(
                file, source, hash(body), reader.title(), reader.introduction(), reader.sections());
    }

    /** What these words say and others do not. */
    public WordsFile without(WordsFile others) {
        Map<String, List<Block>> rest = new LinkedHashMap<>(sections);
        rest.keySet().removeAll(others.sections.keySet());
        return new WordsFile(
                file,
                source,
                hash,
                others.title.isEmpty() ? title : List.of(),
                others.introduction.isEmpty() ? introduction : List.of(),
                rest);
    }

    /** The same file with other text under its title and its headings. */
    public WordsFile saying(List<Block> otherText, Map<String, List<Block>> otherSections) {
        return new WordsFile(file, source, hash, title, otherText, otherSections);
    }

    /** The blocks under this heading; none where there is no such heading. */
    public List<Block> section(String key) {
        return sections.getOrDefault(key, List.of());
    }

    /** Whether this is a translation of a text that has changed since. */
    public boolean isBehind(WordsFile original) {
        return !file.equals(original.file)
                && source.isPresent()
                && !source.equals(Optional.of(original.hash));
    }

    /** Whether nobody has said yet that this is a translation of that text. */
    public boolean isUncompared(WordsFile original) {
        return !file.equals(original.file) && source.isEmpty();
    }

    private static Optional<String> source(String lines, String file, Problems problems) {
        Matcher matcher = SOURCE.matcher(lines.strip());
        if (!matcher.matches()) {
            problems.add(file, 1, "finding.header");
            return Optional.empty();
        }
        return Optional.of(matcher.group("hash"));
    }

    private static String hash(String body) {
        String plain = String.join("\n", body.strip().lines().map(String::stripTrailing).toList());
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(plain.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
