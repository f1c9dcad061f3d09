package nl.tweestap.school;

import java.util.ArrayList;
import java.util.List;
import nl.tweestap.content.AddressWord;
import nl.tweestap.content.ContentFolder;
import nl.tweestap.content.Problems;
import nl.tweestap.content.YamlMap;

/** Reads {@code guides} of a {@code school.yaml}. */
final class OfferedGuides {

    private OfferedGuides() {}

    /**
     * Those that can be found; the school stays up without the others.
     *
     * @param missing gets the others
     */
    static List<School.GuideName> read(YamlMap yaml, ContentFolder folder, Problems missing) {
        List<School.GuideName> guides = new ArrayList<>();
        for (YamlMap map : yaml.map("guides", "guides: {app: rpo-app}").stream().toList()) {
            for (String word : map.keys()) {
                String guide = map.needed(word, word + ": rpo-app");
                if (AddressWord.is(word)) {
                    guides.add(new School.GuideName(word, guide));
                }
                AddressWord.check(word, yaml.file(), map.line(word), missing);
                if (!guide.isEmpty() && !folder.has("guides/" + guide + "/guide.yaml")) {
                    missing.add(yaml.file(), map.line(word), "finding.guide-none", guide);
                }
            }
        }
        return guides;
    }
}
