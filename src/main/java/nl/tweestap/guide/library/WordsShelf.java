package nl.tweestap.guide.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tweestap.content.ContentFolder;
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

    WordsShelf {
        files = Map.copyOf(files);
    }

    static WordsShelf read(ContentFolder folder, Languages languages, Problems problems) {
        Map<String, WordsFile> files = new HashMap<>();
        for (String step : folder.folders(StepReader.FOLDER)) {
            readAll(folder, StepReader.FOLDER + "/" + step, files, problems);
        }
        for (String guide : folder.folders(GuideReader.FOLDER)) {
            String own = GuideReader.FOLDER + "/" + guide;
            readAll(folder, own, files, problems);
            for (String step : folder.folders(own)) {
                readAll(folder, own + "/" + step, files, problems);
            }
        }
        return new WordsShelf(files, languages);
    }

    private static void readAll(
            ContentFolder folder, String under, Map<String, WordsFile> files, Problems problems) {
        for (String name : folder.files(under)) {
            if (!name.endsWith(".md")) {
                continue;
            }
            String file = under + "/" + name;
            if (isKnownName(name.substring(0, name.length() - ".md".length()))) {
                WordsFile.read(folder, file, problems).ifPresent(words -> files.put(file, words));
            } else {
                problems.add(
                        file,
                        0,
                        "This name says no language we speak.",
                        "Name it nl.md, en.md, nl-formal.md or nl.android.md.");
            }
        }
    }

    private static boolean isKnownName(String stem) {
        String[] parts = stem.split("\\.", -1);
        return parts.length <= 2
                && Language.ofTag(parts[0]).isPresent()
                && (parts.length == 1 || Device.ofTag(parts[1]).isPresent());
    }

    /**
     * Finds words. When language and device cannot both be met, the device wins.
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
                .or(() -> first(folders, others, ""));
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
