package nl.tweestap.teach.paper.web;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.tweestap.guide.Device;
import nl.tweestap.guide.Guide;
import nl.tweestap.guide.Picture;
import nl.tweestap.guide.composing.RealContent;
import nl.tweestap.qr.QrPng;
import nl.tweestap.text.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** What a handout costs, the first time and later, and which part of it. See bench/handouts. */
final class HandoutBench {

    private static final int ROUNDS = 5;

    private final Map<String, byte[]> icons;

    private HandoutBench(Map<String, byte[]> icons) {
        this.icons = icons;
    }

    public static void main(String[] args) throws Exception {
        String sheet = Files.readString(Path.of("src/main/webapp/assets/icons.svg"));
        Guide phone = RealContent.rpo(Device.IOS);
        Guide lost = RealContent.guide("rpo", "lost-phone", Device.IOS, Language.DUTCH);
        Guide english = RealContent.guide("rpo", "app", Device.IOS, Language.ENGLISH);
        System.out.println("milliseconds: CPU of the thread, and on the clock");
        HandoutBench bench =
                new HandoutBench(timed("warming up: icons", () -> PaperImages.icons(sheet)));
        Drawings drawings = new Drawings();
        timed("warming up: the main guide", () -> bench.made(phone, drawings));
        for (Device device : List.of(Device.ANDROID, Device.OTHER)) {
            Guide other = RealContent.rpo(device);
            timed("warming up: the same for " + device, () -> bench.made(other, drawings));
        }
        timed("the first reader: the main guide", () -> bench.made(phone, drawings));
        timed("the first reader of it in English", () -> bench.made(english, drawings));
        timed("the first reader of a short guide", () -> bench.made(lost, drawings));
        timed("the main guide, no screen drawn", () -> bench.made(phone, new Drawings()));
        for (int round = 1; round < ROUNDS; round++) {
            bench.made(phone, new Drawings());
        }
        bench.parts(phone);
    }

    private byte[] made(Guide guide, Drawings drawings) {
        return GuidePaper.make(
                guide, icons, drawings, step -> "https://tweestap.example/g/rpo-app-" + step);
    }

    /** The parts of one with no screen drawn, warm. */
    private void parts(Guide guide) {
        List<Picture> pictures =
                guide.steps().flatMap(step -> step.pictures().stream()).distinct().toList();
        System.out.println(pictures.size() + " screens, warm");
        String screens =
                ScreenWriter.page(pictures.stream().map(one -> ScreenWriter.of(one, "x")).toList());
        byte[] plain =
                timed("  screens set", () -> new Press(new HashMap<>(icons)).plain(screens));
        timed("  screens made dots", () -> rendered(plain, pictures.size()));
        Drawings drawings = new Drawings();
        timed("  all of that, cut and packed", () -> drawings.of(pictures, "x", icons));
        timed("  codes", () -> guide.steps().map(step -> QrPng.small(step.id())).toList());
        timed("  poster", () -> PosterWriter.make(guide.audience().school(), Language.DUTCH, "x"));
        made(guide, drawings);
    }

    private static int rendered(byte[] plain, int pages) {
        try (var document = Loader.loadPDF(plain)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < pages; page++) {
                renderer.renderImageWithDPI(page, PaperPictures.DOTS_PER_INCH, ImageType.GRAY);
            }
            return pages;
        } catch (java.io.IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private static <T> T timed(String what, Supplier<T> work) {
        var threads = ManagementFactory.getThreadMXBean();
        long cpu = threads.getCurrentThreadCpuTime();
        long clock = System.nanoTime();
        T made = work.get();
        System.out.printf(
                "%6d %6d  %s%n",
                (threads.getCurrentThreadCpuTime() - cpu) / 1_000_000,
                (System.nanoTime() - clock) / 1_000_000,
                what);
        return made;
    }
}
