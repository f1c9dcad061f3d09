package nl.tweestap.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file with words in one language: an optional header between two lines of dashes, a title, an
 * introduction, and sections under headings such as {@code ## trouble}.
 *
 * @param file path inside the content folder
 * @param header what its writer saw
 * @param hash hash of this text, for those who translate it
 * @param title its words; empty when there is no title
 * @param sections blocks by the heading's key, in the file's order
 */
public record WordsFile(
        String file,
        WordsHeader header,
        String hash,
        List<Inline> title,
        List<Block> introduction,
        Map<String, List<Block>> sections) {

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
        return (int) WordsHeader.before(text).lines().count();
    }

    private static WordsFile part(String text, String file, Problems problems) {
        WordsHeader header = WordsHeader.of(text, file, problems);
        String body = text.substring(WordsHeader.before(text).length());
        MarkdownReader reader = new MarkdownReader(file, headerLines(text), problems);
        reader.read(body);
        return new WordsFile(
                file, header, hash(body), reader.title(), reader.introduction(), reader.sections());
    }

    /** What these words say and others do not. */
    public WordsFile without(WordsFile others) {
        Map<String, List<Block>> rest = new LinkedHashMap<>(sections);
        rest.keySet().removeAll(others.sections.keySet());
        return new WordsFile(
                file,
                header,
                hash,
                others.title.isEmpty() ? title : List.of(),
                others.introduction.isEmpty() ? introduction : List.of(),
                rest);
    }

    /** The same file with other text under its title and its headings. */
    public WordsFile saying(List<Block> otherText, Map<String, List<Block>> otherSections) {
        return new WordsFile(file, header, hash, title, otherText, otherSections);
    }

    /** The blocks under this heading; none where there is no such heading. */
    public List<Block> section(String key) {
        return sections.getOrDefault(key, List.of());
    }

    /** Whether this is a translation of a text that has changed since. */
    public boolean isBehind(WordsFile original) {
        return !file.equals(original.file)
                && header.source().isPresent()
                && !header.source().equals(Optional.of(original.hash));
    }

    /** Whether nobody has said yet that this is a translation of that text. */
    public boolean isUncompared(WordsFile original) {
        return !file.equals(original.file) && header.source().isEmpty();
    }

    private static String hash(String body) {
        return ShortHash.of(
                String.join("\n", body.strip().lines().map(String::stripTrailing).toList()));
    }
}
