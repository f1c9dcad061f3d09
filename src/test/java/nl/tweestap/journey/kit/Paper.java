package nl.tweestap.journey.kit;

import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A page as a printer gets it: Chromium's own PDF, read with poppler. */
public final class Paper {

    private static final int DOTS_PER_INCH = 200;

    private final Path pdf;

    public Paper(Visit visit, String name) {
        this.pdf = Folders.fresh(Folders.RUN.resolve("paper")).resolve(name + ".pdf");
        visit.page().pdf(new Page.PdfOptions().setPath(pdf).setPreferCSSPageSize(true));
    }

    /**
     * The words of each sheet, in the order they stand in the page: no line runs on into a
     * neighbour's.
     */
    public List<String> sheets() {
        String text =
                new String(run("pdftotext", "-raw", pdf.toString(), "-"), StandardCharsets.UTF_8);
        return Arrays.stream(text.split("\f")).filter(sheet -> !sheet.isBlank()).toList();
    }

    /** Width and height in points; A4 is 595 by 842. */
    public String size() {
        String facts = new String(run("pdfinfo", pdf.toString()), StandardCharsets.UTF_8);
        return facts.lines().filter(line -> line.startsWith("Page size:")).findFirst().orElse("");
    }

    /** A sheet as a camera sees it. */
    public byte[] picture(int sheet) {
        return picture(sheet, List.of());
    }

    /** The corner of the first sheet with the code, at which somebody points a camera. */
    public byte[] codeCorner() {
        return picture(1, List.of("-x", "1100", "-y", "80", "-W", "554", "-H", "500"));
    }

    private byte[] picture(int sheet, List<String> part) {
        String number = String.valueOf(sheet);
        List<String> arguments =
                new ArrayList<>(
                        List.of("-png", "-r", String.valueOf(DOTS_PER_INCH), "-f", number, "-l"));
        arguments.add(number);
        arguments.addAll(part);
        arguments.add(pdf.toString());
        return run("pdftoppm", arguments.toArray(new String[0]));
    }

    private static byte[] run(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Programs.path("poppler-utils", program).toString());
        command.addAll(List.of(arguments));
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (InputStream out = process.getInputStream()) {
                out.transferTo(bytes);
            }
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
