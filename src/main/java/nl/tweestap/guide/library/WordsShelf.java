package nl.tweestap.guide.library;

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
import nl.tweestap.text.Languages;

/**
 * All files with words: {@code <language>.md} for everybody and {@code <language>.<device>.md} for
 * who holds that device, in the folder of what they are about.
 */
record WordsShelf(Map<String, WordsFile> files, Languages languages) {

    private static final String MD = ".md";

    /** The language everything is written in first. */
    static final Language SOURCE = Language.DUTCH;

    /** All that a folder of words may have. */
    private static List<String> names(Languages languages) {
        return Stream.concat(
                        Stream.of(StepReader.FILE, GuideReader.FILE),
                        languages.all().stream().flatMap(WordsShelf::names))
                .toList();
    }

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
        Reading reading = new Reading(folder, names(languages), problems, new HashMap<>());
        for (String step : folder.folders(StepReader.FOLDER)) {
            reading.readAll(StepReader.FOLDER + "/" + step, WordsFile::read);
        }
        for (String guide : folder.folders(GuideReader.FOLDER)) {
            String own = GuideReader.FOLDER + "/" + guide;
            reading.readAll(own, WordsFile::read);
            for (String step : folder.folders(own)) {
                reading.readAll(own + "/" + step, WordsFile::readPart);
            }
        }
        return new WordsShelf(reading.files(), languages);
    }

    /** Reads a file with words. */
    private interface Reader {
        Optional<WordsFile> read(ContentFolder folder, String file, Problems problems);
    }

    /**
     * Reads the folders one by one.
     *
     * @param known the names that mean something
     */
    private record Reading(
            ContentFolder folder,
            List<String> known,
            Problems problems,
            Map<String, WordsFile> files) {

        void readAll(String under, Reader reader) {
            FileNames names = new FileNames(folder, under, known);
            names.check(problems);
            for (String name : folder.files(under)) {
                String file = under + "/" + name;
                if (known.contains(name) && name.endsWith(MD)) {
                    reader.read(folder, file, problems).ifPresent(words -> files.put(file, words));
                } else if (name.endsWith(MD) && names.near(name).isEmpty()) {
                    problems.add(file, 0, "finding.words-name");
                }
            }
        }
    }

    /**
     * Finds words, as far as they are for the school. When language and device cannot both be met,
     * the device wins; and what a guide says itself wins over the right tone, which can be asked
     * for, where what it says would be lost without a word.
     *
     * @param folders where to look, the more particular one first
     */
    Optional<FoundWords> find(List<String> folders, Audience audience) {
        List<Language> same = languages.sameLanguage(audience.language());
        List<Language> others = languages.otherLanguages(audience.language());
        String device = "." + audience.device().tag();
        return particular(folders, same, device)
                .or(() -> first(folders, others, device))
                .or(() -> particular(folders, same, ""))
                .or(() -> first(folders, others, ""))
                .map(found -> found.meantFor(audience.school()));
    }

    /** The words of a step in a guide. */
    Optional<FoundWords> find(GuideFile guide, StepFile step, Audience audience) {
        String own = own(guide, step);
        String shared = StepReader.FOLDER + "/" + step.id();
        return find(List.of(own, shared), audience)
                .map(
                        found ->
                                found.isIn(own)
                                        ? found.inheriting(find(List.of(shared), audience))
                                        : found);
    }

    /** The guide's own file, in the language that everything is written in first, if not found. */
    Optional<String> ownUnread(GuideFile guide, StepFile step, FoundWords found) {
        String own = own(guide, step);
        return Optional.of(own + "/" + SOURCE.tag() + MD)
                .filter(file -> files.containsKey(file) && !found.isIn(own));
    }

    private static String own(GuideFile guide, StepFile step) {
        return GuideReader.FOLDER + "/" + guide.id() + "/" + step.id();
    }

    private Optional<FoundWords> particular(
            List<String> folders, List<Language> tones, String device) {
        return folders.stream()
                .flatMap(folder -> first(List.of(folder), tones, device).stream())
                .findFirst();
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

    /**
     * Whether the same words stand beside it in the language that everything is written in first.
     */
    boolean isTranslation(String file) {
        int slash = file.lastIndexOf('/') + 1;
        String source = SOURCE.tag() + file.substring(file.indexOf('.', slash));
        return !file.startsWith(source, slash)
                && files.containsKey(file.substring(0, slash) + source);
    }

    /** For whom words are that are not for everybody. */
    static Optional<Device> device(String file) {
        return Arrays.stream(Device.values())
                .filter(device -> file.endsWith("." + device.tag() + MD))
                .findFirst();
    }

    private boolean isBehind(WordsFile words, String folder, String device) {
        WordsFile source = files.get(folder + "/" + SOURCE.tag() + device + ".md");
        return source != null && words.isBehind(source);
    }
}
