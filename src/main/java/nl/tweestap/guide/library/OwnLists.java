package nl.tweestap.guide.library;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tweestap.content.Block;
import nl.tweestap.content.Problems;
import nl.tweestap.content.ShortHash;
import nl.tweestap.content.WordsFile;
import nl.tweestap.guide.Device;

/**
 * Whether the numbered lists in a guide's own words for a step were written for the pictures beside
 * which they stand. Callouts are only counted: what they point at may have changed its order.
 */
final class OwnLists {

    /** As in {@code guides/rpo-app/open-store/nl.md}. */
    private static final int OWN_DEPTH = 4;

    private final Map<String, GuideFile> guides;
    private final Map<String, StepFile> steps;
    private final WordsShelf shelf;

    OwnLists(Map<String, GuideFile> guides, Map<String, StepFile> steps, WordsShelf shelf) {
        this.guides = guides;
        this.steps = steps;
        this.shelf = shelf;
    }

    /** Names the files that do not say for which pictures they are, or say others. */
    void check(Problems problems) {
        shelf.files().values().stream()
                .sorted(Comparator.comparing(WordsFile::file))
                .forEach(words -> check(words, problems));
    }

    /** A guide or a step that is not there has been named elsewhere. */
    private void check(WordsFile words, Problems problems) {
        String[] path = words.file().split("/", -1);
        if (path.length != OWN_DEPTH || shelf.isTranslation(words.file())) {
            check(words, "", problems);
            return;
        }
        Optional<StepFile> step = Optional.ofNullable(steps.get(path[2]));
        Optional.ofNullable(guides.get(path[1]))
                .flatMap(guide -> step.map(one -> pictures(words, guide, one)))
                .ifPresent(pictures -> check(words, pictures, problems));
    }

    private static void check(WordsFile words, String pictures, Problems problems) {
        String said = words.header().pictures().orElse("");
        String wanted = pictures.isEmpty() ? "" : ShortHash.of(pictures);
        if (said.equals(wanted)) {
            return;
        }
        String other = said.isEmpty() ? "finding.pictures-unsaid" : "finding.pictures-other";
        String finding = wanted.isEmpty() ? "finding.pictures-unused" : other;
        problems.advise(words.file(), 1, finding, wanted);
    }

    /** Beside what its lists stand, as readers of this guide see it; empty where it has no list. */
    private static String pictures(WordsFile words, GuideFile guide, StepFile step) {
        Stream<StepFile.PictureUse> first =
                hasList(words.introduction()) ? step.pictures().stream() : Stream.empty();
        Stream<StepFile.PictureUse> different =
                step.variants().stream()
                        .filter(one -> hasList(words.section(FoundWords.DIFFERENT + one.id())))
                        .map(StepFile.Variant::picture);
        List<Device> devices =
                WordsShelf.device(words.file()).map(List::of).orElse(guide.devices());
        return Stream.concat(first, different)
                .filter(use -> devices.stream().anyMatch(one -> StepFile.isFor(use.only(), one)))
                .map(guide::seen)
                .map(use -> use.screen() + use.only() + use.pointAt())
                .collect(Collectors.joining(" "));
    }

    private static boolean hasList(List<Block> blocks) {
        return blocks.stream()
                .anyMatch(block -> block instanceof Block.ItemList list && list.isNumbered());
    }
}
