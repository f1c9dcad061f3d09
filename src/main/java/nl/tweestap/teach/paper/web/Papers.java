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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
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
     * A guide, or some behind each other. A set is not kept: whoever asks for each order of some
     * guides would drive out the guides themselves.
     *
     * @return a PDF; empty when too many are asked for just now
     */
    public Optional<byte[]> of(List<Guide> wanted) {
        long edition = guides.edition();
        if (wanted.size() == 1) {
            return kept(edition, wanted.get(0).path(), () -> guide(wanted.get(0)));
        }
        return press.turn(
                () ->
                        merged(
                                wanted.stream()
                                        .map(one -> keep(edition, one.path(), () -> guide(one)))
                                        .map(Paper::bytes)
                                        .toList()));
    }

    private Paper guide(Guide guide) {
        return written(links -> make(guide, links));
    }

    /** Where to begin, large enough for a wall. */
    public Optional<byte[]> poster(School school, Language language) {
        GuideAddress start = GuideAddress.ofSchool(school.slug());
        return kept(
                guides.edition(),
                language.tag() + "/" + school.slug(),
                () ->
                        written(
                                links ->
                                        PosterWriter.make(
                                                school, language, links.of(start), icons())));
    }

    private Optional<byte[]> kept(long edition, String name, Supplier<Paper> making) {
        return kept.find(edition, name, clock.instant())
                .or(() -> press.turn(() -> keep(edition, name, making)))
                .map(Paper::bytes);
    }

    /**
     * Whoever waited may find that it was made meanwhile.
     *
     * @param edition of the content before it was put together
     */
    private Paper keep(long edition, String name, Supplier<Paper> making) {
        return kept.find(edition, name, clock.instant())
                .orElseGet(
                        () -> {
                            Paper paper = making.get();
                            kept.keep(edition, name, paper);
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

    /** Makes one that nobody gets, in turn with those of readers; no address is kept for it. */
    void rehearse(Guide guide) {
        press.turn(
                () ->
                        GuidePaper.make(
                                guide, icons(), drawings, step -> settings.address().toString()));
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
