package nl.tweestap.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.tweestap.text.Language;
import nl.tweestap.text.Languages;
import nl.tweestap.text.Message;
import nl.tweestap.text.Nearest;
import nl.tweestap.text.Words;

/**
 * The words of our own pages in a language that is not packed in: {@code
 * words/<language>/<bundle>.properties}, of each what somebody translated. A word that would break
 * its page is left out.
 */
public final class PortalWords {

    static final String FOLDER = "words";

    private static final String PROPERTIES = ".properties";

    /** For who looks after the portal: they may do with another language. */
    private static final List<String> OF_STAFF = List.of("editor", "outbox");

    private static final List<String> FILES =
            Words.BUNDLES.stream().map(bundle -> bundle + PROPERTIES).toList();

    private final ContentFolder folder;
    private final Problems problems;

    private PortalWords(ContentFolder folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** The same languages, with their words. */
    static Languages read(ContentFolder folder, Languages silent, Problems problems) {
        PortalWords reader = new PortalWords(folder, problems);
        Map<String, Map<String, String>> words = new HashMap<>();
        for (String tag : folder.folders(FOLDER)) {
            Optional<Language> language = silent.ofTag(tag);
            if (language.isEmpty()) {
                problems.add(FOLDER + "/" + tag, 0, "finding.words-language", tag);
            } else if (language.get().isPacked()) {
                problems.add(FOLDER + "/" + tag, 0, "finding.words-packed", tag);
            } else {
                words.put(tag, reader.words(FOLDER + "/" + tag));
            }
        }
        return silent.saying(words);
    }

    private Map<String, String> words(String under) {
        Map<String, String> words = new HashMap<>();
        FileNames names = new FileNames(folder, under, FILES);
        names.check(problems);
        for (String name : folder.files(under)) {
            if (FILES.contains(name)) {
                String bundle = name.substring(0, name.length() - PROPERTIES.length());
                PropertiesFile.lines(folder, under + "/" + name, problems)
                        .forEach((key, line) -> keep(under + "/" + name, bundle, key, line, words));
            } else if (names.near(name).isEmpty()) {
                problems.advise(
                        under + "/" + name, 0, "finding.words-file", String.join(", ", FILES));
            }
        }
        return words;
    }

    private void keep(
            String file,
            String bundle,
            String key,
            PropertiesFile.Line line,
            Map<String, String> words) {
        if (!Words.keys(bundle).contains(key)) {
            String near = Nearest.to(key, List.copyOf(Words.keys(bundle))).orElse("");
            String finding = near.isEmpty() ? "finding.words-key" : "finding.words-key-near";
            problems.advise(file, line.number(), finding, key, near);
            return;
        }
        // The only escape: a mail has more lines than one.
        String text = line.value().replace("\\n", "\n");
        String english = Words.of(key, Language.ENGLISH);
        switch (new Message(english).fault(new Message(text))) {
            case NONE -> words.put(key, text);
            case OTHER_PLACES ->
                    problems.add(file, line.number(), "finding.words-places", key, english);
            case APOSTROPHE -> problems.add(file, line.number(), "finding.words-apostrophe", key);
            case UNREADABLE ->
                    problems.add(file, line.number(), "finding.words-unreadable", key, english);
            case MARKUP -> problems.add(file, line.number(), "finding.words-markup", key);
        }
    }

    /** Names what readers of this language get in another one, a file at a time. */
    public static void check(Language language, Problems problems) {
        if (language.isPacked()) {
            return;
        }
        for (String bundle : Words.BUNDLES) {
            List<String> missing = missing(language, bundle);
            if (!missing.isEmpty() && !OF_STAFF.contains(bundle)) {
                problems.advise(
                        file(language, bundle),
                        0,
                        "finding.words-lacking",
                        String.valueOf(missing.size()),
                        String.valueOf(Words.keys(bundle).size()),
                        language.tag(),
                        String.join(", ", missing));
            }
        }
    }

    /** The lines that are still to be written in this language, with what they say in English. */
    public static List<String> toWrite(Language language) {
        return Words.BUNDLES.stream()
                .filter(bundle -> !missing(language, bundle).isEmpty())
                .flatMap(
                        bundle ->
                                Stream.concat(
                                        Stream.of("# " + file(language, bundle)),
                                        missing(language, bundle).stream()
                                                .map(PortalWords::english)))
                .toList();
    }

    private static String english(String key) {
        return key + "=" + Words.of(key, Language.ENGLISH).replace("\n", "\\n");
    }

    private static String file(Language language, String bundle) {
        return FOLDER + "/" + language.plainTag() + "/" + bundle + PROPERTIES;
    }

    private static List<String> missing(Language language, String bundle) {
        Predicate<String> isSaid = key -> language.said(key).isPresent();
        return Words.keys(bundle).stream().filter(isSaid.negate()).sorted().toList();
    }
}
