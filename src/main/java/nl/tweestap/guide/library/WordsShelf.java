package nl.tweestap.guide.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tweestap.content.ContentFolder;
import nl.tweestap.content.FileNames;
import nl.tweestap.content.Problems;
import nl.tweestap.content.WordsFile;
import nl.tweestap.guide.Audience;
import nl.tweestap.guide.Device;
import nl.tweestap.text.Language;

/**
 * All files with words: {@code <language>.md} for everybody and {@code <language>.<device>.md} for
 * who holds that device, in the folder of what they are about.
 */
record WordsShelf(Map<String, WordsFile> files, Languages languages) {

    private static final String MD = ".md";

    /** All that a folder of words may have. */
    private static final List<String> NAMES =
            Stream.concat(
                            Stream.of(StepReader.FILE, GuideReader.FILE),
                            Arrays.stream(Language.values()).flatMap(WordsShelf::names))
                    .toList();

    private static Stream<String> names(Language language) {
        return Stream.concat(
                Stream.of(language.tag() + MD),
                Arrays.stream(Device.values())
                        .map(device -> language.tag() + "." + device.tag() + MD));
    }

    WordsShelf {
        files = Map.copyOf(files);
    }

    static WordsShelf read(ContentFolder folder, Languages languages, Problems problems) {
        Map<String, WordsFile> files = new HashMap<>();
        for (String step : folder.folders(StepReader.FOLDER)) {
            readAll(folder, StepReader.FOLDER + "/" + step, WordsFile::read, files, problems);
        }
        for (String guide : folder.folders(GuideReader.FOLDER)) {
            String own = GuideReader.FOLDER + "/" + guide;
            readAll(folder, own, WordsFile::read, files, problems);
            for (String step : folder.folders(own)) {
                readAll(folder, own + "/" + step, WordsFile::readPart, files, problems);
            }
        }
        return new WordsShelf(files, languages);
    }

    /** Reads a file with words. */
    private interface Reader {
        Optional<WordsFile> read(ContentFolder folder, String file, Problems problems);
    }

    private static void readAll(
            ContentFolder folder,
            String under,
            Reader reader,
            Map<String, WordsFile> files,
            Problems problems) {
        FileNames names = new FileNames(folder, under, NAMES);
        names.check(problems);
        for (String name : folder.files(under)) {
            String file = under + "/" + name;
            if (NAMES.contains(name) && name.endsWith(MD)) {
                reader.read(folder, file, problems).ifPresent(words -> files.put(file, words));
            } else if (name.endsWith(MD) && names.near(name).isEmpty()) {
                problems.add(file, 0, "finding.words-name");
            }
        }
    }

    /**
     * Finds words, as far as they are for the school. When language and device cannot both be met,
     * the device wins.
     *
     * @param folders where to look, the more particular one first
     */
    Optional<FoundWords> find(List<String> folders, Audience audience) {
        List<Language> same = languages.sameLanguage(audience.language());
        List<Language> others = new ArrayList<>(languages.chain(audience.language()));
        others.removeAll(same);
        String device = "." + audience.device().tag();
        return first(folders, same, device)
                .or(() -> first(folders, others, device))
                .or(() -> first(folders, same, ""))
                .or(() -> first(folders, others, ""))
                .map(found -> found.meantFor(audience.school()));
    }

    private Optional<FoundWords> first(List<String> folders, List<Language> order, String device) {
        for (Language language : order) {
            for (String folder : folders) {
                String file = folder + "/" + language.tag() + device + ".md";
                WordsFile words = files.get(file);
                if (words != null) {
                    return Optional.of(
                            new FoundWords(words, language, isBehind(words, folder, device)));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isBehind(WordsFile words, String folder, String device) {
        WordsFile source = files.get(folder + "/" + Languages.SOURCE.tag() + device + ".md");
        return source != null && words.isBehind(source);
    }
}
