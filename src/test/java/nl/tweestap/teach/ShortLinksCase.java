package nl.tweestap.teach;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import nl.tweestap.content.ContentFolder;
import nl.tweestap.content.Folders;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.guide.composing.OpenedGuides;
import nl.tweestap.limit.Limiter;
import org.junit.jupiter.api.io.TempDir;

/** Nodes on a copy of our content that a test may change. */
abstract class ShortLinksCase {

    static final GuideAddress APP = GuideAddress.of("rpo", "app", Part.WHOLE);
    static final GuideAddress SCAN = APP.at(Part.step("scan-code"));
    static final String ORDER = "guides/rpo-app/guide.yaml";
    static final String DONE = "steps/app-done/";
    static final String BOUND = "steps/app-bound/";

    @TempDir Path root;

    Instant now = Instant.parse("2026-11-26T12:00:00Z");

    /** A node on a copy of our content, with links of nobody else in the database. */
    ShortLinks links(TestDatabase database) {
        database.change("delete from short_link");
        if (!root.resolve("schools").toFile().exists()) {
            Folders.copyRealContent(root, List.of("rpo"));
        }
        return node(database);
    }

    @SuppressWarnings("UnnecessaryAssignment") // There is no framework here.
    ShortLinks node(TestDatabase database) {
        now = now.plus(Duration.ofHours(2));
        OpenedGuides opened = OpenedGuides.on(new ContentFolder(root), () -> now);
        Destinations destinations = new Destinations();
        destinations.schools = opened.schools();
        destinations.guides = opened.guides();
        LinkNames names = new LinkNames();
        names.schools = opened.schools();
        names.guides = opened.guides();
        names.destinations = destinations;
        ShortLinks links = new ShortLinks();
        links.kept = database.get(KeptLinks.class);
        links.destinations = destinations;
        links.names = names;
        links.schools = opened.schools();
        links.limiter = database.get(Limiter.class);
        links.clock = () -> now;
        links.randomness = new Random(11);
        return links;
    }
}
