package nl.tweestap.guide.composing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.tweestap.content.ContentFolder;
import nl.tweestap.content.Problems;
import nl.tweestap.guide.FormerNames;
import nl.tweestap.guide.library.Formerly;
import nl.tweestap.guide.library.GuideFile;
import nl.tweestap.guide.library.Library;
import nl.tweestap.school.School;
import nl.tweestap.school.SchoolReader;

/**
 * {@code addresses.txt}: the names that have stood in addresses, a line each, kept by who keeps the
 * content. A name in it that leads nowhere now is an address on paper that dies. What is not in it
 * nobody misses.
 */
final class AddressesFile {

    /** What {@code ./check-content --addresses} asks for. */
    static final String WANTED = "addresses";

    private static final String FILE = "addresses.txt";
    private static final String STEP = "step ";

    private AddressesFile() {}

    /** Leaves a problem for each name that was in use and leads nowhere. */
    static void check(
            ContentFolder folder, Library library, List<School> schools, Problems problems) {
        FormerNames former = Formerly.names(library);
        List<String> lines = kept(folder);
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            boolean isAlive =
                    line.isEmpty()
                            || line.startsWith("#")
                            || (line.startsWith(STEP)
                                    ? isStep(line.substring(STEP.length()), library, former)
                                    : isGuide(line, schools, former));
            if (!isAlive) {
                problems.add(FILE, number, "finding.address-dies", line);
            }
        }
    }

    private static List<String> kept(ContentFolder folder) {
        return folder.has(FILE)
                ? folder.text(FILE, new Problems()).orElse("").lines().map(String::strip).toList()
                : List.of();
    }

    private static boolean isStep(String id, Library library, FormerNames former) {
        return library.step(id).isPresent()
                || library.isUnreadStep(id)
                || former.step(id).isPresent();
    }

    /** {@code rpo/app}; of a school that is no more nothing is asked. */
    private static boolean isGuide(String line, List<School> schools, FormerNames former) {
        String[] words = line.split("/", 2);
        Optional<School> school =
                schools.stream().filter(one -> one.slug().equals(words[0])).findFirst();
        String slug = words.length < 2 ? "" : words[1];
        return school.isEmpty()
                || school.get().guides().stream().anyMatch(name -> name.slug().equals(slug))
                || former.guide(school.get(), slug).isPresent();
    }

    /** The file as it ought to be: what stands in it, and the names in use today. */
    static List<String> lines(ContentFolder folder) {
        List<String> kept = kept(folder);
        List<String> lines =
                new ArrayList<>(kept.stream().filter(AddressesFile::isRemark).toList());
        Set<String> names = new TreeSet<>(kept.stream().filter(line -> !isRemark(line)).toList());
        Library library = Library.read(folder, ContentCheck.SOME_PORTAL);
        for (School school : SchoolReader.read(folder).schools()) {
            for (School.GuideName name : school.guides()) {
                names.add(school.slug() + "/" + name.slug());
                library.guide(name.folder()).stream()
                        .flatMap(GuideFile::stepIds)
                        .forEach(step -> names.add(STEP + step));
            }
        }
        lines.addAll(names);
        return lines;
    }

    private static boolean isRemark(String line) {
        return line.isEmpty() || line.startsWith("#");
    }
}
