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
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.tweestap.guide.Guide;
import nl.tweestap.guide.Guides;
import nl.tweestap.school.School;
import nl.tweestap.shell.Settings;
import nl.tweestap.teach.GuideAddress;
import nl.tweestap.teach.Part;
import nl.tweestap.teach.ShortLinks;
import nl.tweestap.teach.Turns;
import nl.tweestap.text.Language;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;

/** Papers as bytes: each is made once for as long as the content stays, and one at a time. */
@ApplicationScoped
public class Papers {

    /** Some fifty guides; when there are more, what was longest not asked for goes. */
    static final int MOST_BYTES = 24 * 1024 * 1024;

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

    private final Map<String, byte[]> made =
            Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true));
    private final Turns press = new Turns(1, MOST_WAITING, Duration.ofSeconds(PATIENCE_SECONDS));
    private final Drawings drawings = new Drawings();
    private volatile Map<String, byte[]> icons = Map.of();
    private long edition;

    /**
     * A guide, or some behind each other.
     *
     * @return a PDF; empty when too many are asked for just now
     */
    public Optional<byte[]> of(List<Guide> wanted) {
        if (wanted.size() == 1) {
            Guide guide = wanted.get(0);
            return kept(guide.path(), links -> make(guide, links));
        }
        return press.turn(() -> merged(wanted.stream().map(this::keep).toList()));
    }

    private byte[] keep(Guide guide) {
        return keep(guide.path(), links -> make(guide, links));
    }

    /** Where to begin, large enough for a wall. */
    public Optional<byte[]> poster(School school, Language language) {
        return kept(
                language.tag() + "/" + school.slug(),
                links ->
                        PosterWriter.make(
                                school, language, links.of(GuideAddress.ofSchool(school.slug()))));
    }

    private Optional<byte[]> kept(String name, Function<PaperLinks, byte[]> making) {
        return Optional.ofNullable(made.get(guides.edition() + name))
                .or(() -> press.turn(() -> keep(name, making)));
    }

    /**
     * Whoever waited may find that it was made meanwhile. One with a long address on it is for this
     * reader only: the next one's may be short.
     */
    private byte[] keep(String name, Function<PaperLinks, byte[]> making) {
        long now = guides.edition();
        Optional<byte[]> meanwhile = Optional.ofNullable(made.get(now + name));
        if (meanwhile.isPresent()) {
            return meanwhile.get();
        }
        PaperLinks written = new PaperLinks(links, settings.address());
        byte[] paper = making.apply(written);
        if (!written.areShort()) {
            return paper;
        }
        if (now != edition) {
            made.clear();
            edition = now;
        }
        made.put(now + name, paper);
        makeRoom();
        return paper;
    }

    /** What was asked for last stands last, so one who walks over all drives nobody else's out. */
    private void makeRoom() {
        synchronized (made) {
            long kept = made.values().stream().mapToLong(one -> one.length).sum();
            Iterator<byte[]> oldest = made.values().iterator();
            while (kept > MOST_BYTES && oldest.hasNext()) {
                kept -= oldest.next().length;
                oldest.remove();
            }
        }
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
