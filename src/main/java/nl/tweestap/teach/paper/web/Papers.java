package nl.tweestap.teach.paper.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.tweestap.guide.Guide;
import nl.tweestap.guide.Guides;
import nl.tweestap.limit.Cap;
import nl.tweestap.school.School;
import nl.tweestap.shell.Settings;
import nl.tweestap.teach.GuideAddress;
import nl.tweestap.teach.Part;
import nl.tweestap.teach.ShortLinks;
import nl.tweestap.teach.Turns;
import nl.tweestap.teach.paper.web.KeptPapers.Paper;
import nl.tweestap.text.Language;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;

/** Papers as bytes: each is made once for as long as the content stays, and one at a time. */
@ApplicationScoped
public class Papers {

    /** Each takes a core for a second or two: the pages come first. */
    static final int PATIENCE_SECONDS = 10;

    /** Each keeps a thread of the server; a second or two for each is what a reader waits. */
    static final int MOST_WAITING = 8;

    /** Guides in one set: a lesson has time for fewer. */
    public static final int MOST_GUIDES = 6;

    @Inject Guides guides;
    @Inject ShortLinks links;
    @Inject Settings settings;
    @Inject ServletContext context;
    @Inject InstantSource clock;

    private final KeptPapers kept = new KeptPapers();
    private final Turns press = new Turns(1, MOST_WAITING, Duration.ofSeconds(PATIENCE_SECONDS));
    private final Drawings drawings = new Drawings();
    private volatile Map<String, byte[]> icons = Map.of();

    /**
     * A guide, or some behind each other.
     *
     * @return a PDF; empty when too many are asked for just now
     */
    public Optional<byte[]> of(List<Guide> wanted) {
        if (wanted.size() == 1) {
            return kept(wanted.get(0).path(), () -> guide(wanted.get(0)));
        }
        String name = wanted.stream().map(Guide::path).collect(Collectors.joining("+"));
        return kept(
                name,
                () -> set(wanted.stream().map(one -> keep(one.path(), () -> guide(one))).toList()));
    }

    private Paper guide(Guide guide) {
        return written(links -> make(guide, links));
    }

    /** To be made anew as soon as one of them is. */
    private static Paper set(List<Paper> papers) {
        Instant until =
                papers.stream().map(Paper::until).min(Comparator.naturalOrder()).orElseThrow();
        return new Paper(merged(papers.stream().map(Paper::bytes).toList()), until);
    }

    /** Where to begin, large enough for a wall. */
    public Optional<byte[]> poster(School school, Language language) {
        GuideAddress start = GuideAddress.ofSchool(school.slug());
        return kept(
                language.tag() + "/" + school.slug(),
                () -> written(links -> PosterWriter.make(school, language, links.of(start))));
    }

    private Optional<byte[]> kept(String name, Supplier<Paper> making) {
        return kept.find(guides.edition(), name, clock.instant())
                .or(() -> press.turn(() -> keep(name, making)))
                .map(Paper::bytes);
    }

    /** Whoever waited may find that it was made meanwhile. */
    private Paper keep(String name, Supplier<Paper> making) {
        long now = guides.edition();
        return kept.find(now, name, clock.instant())
                .orElseGet(
                        () -> {
                            Paper paper = making.get();
                            kept.keep(now, name, paper);
                            return paper;
                        });
    }

    /** One with a long address on it is made anew as soon as there may be a short one. */
    private Paper written(Function<PaperLinks, byte[]> making) {
        Instant began = clock.instant();
        PaperLinks written = new PaperLinks(links, settings.address());
        byte[] paper = making.apply(written);
        return new Paper(paper, written.areShort() ? Instant.MAX : Cap.nextHour(began));
    }

    private byte[] make(Guide guide, PaperLinks written) {
        GuideAddress whole =
                GuideAddress.of(guide.audience().school().slug(), guide.slug(), Part.WHOLE)
                        .on(Optional.of(guide.audience().device()));
        return GuidePaper.make(
                guide,
                icons(),
                drawings,
                step -> written.of(step.isEmpty() ? whole : whole.at(Part.step(step))));
    }

    /** Makes one that nobody gets; no address is kept for it. */
    void rehearse(Guide guide) {
        GuidePaper.make(guide, icons(), drawings, step -> settings.address().toString());
    }

    private Map<String, byte[]> icons() {
        if (icons.isEmpty()) {
            try (InputStream sheet = context.getResourceAsStream("/assets/icons.svg")) {
                String svg = new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
                icons = PaperImages.icons(svg);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return icons;
    }

    static byte[] merged(List<byte[]> papers) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PDFMergerUtility merger = new PDFMergerUtility();
        papers.forEach(paper -> merger.addSource(new RandomAccessReadBuffer(paper)));
        merger.setDestinationStream(bytes);
        try {
            merger.mergeDocuments(IOUtils.createMemoryOnlyStreamCache());
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }
}
