package nl.tweestap.teach.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.tweestap.qr.QrCode;
import nl.tweestap.qr.QrPng;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.teach.ShortLinks;

/** The code of what was chosen, as a file to place in a presentation. */
@WebServlet(CodeFile.PATH)
public class CodeFile extends HttpServlet {

    /** Only the address filter forwards here. */
    static final String PATH = "/teach/code-file";

    @Inject transient Shared shared;
    @Inject transient CurrentAddress address;

    enum Picture {
        SVG("image/svg+xml"),
        PNG("image/png");

        private final String type;

        Picture(String type) {
            this.type = type;
        }

        static Optional<Picture> ofTag(String tag) {
            return Arrays.stream(values()).filter(one -> one.tag().equals(tag)).findFirst();
        }

        private String tag() {
            return name().toLowerCase(Locale.ROOT);
        }

        private byte[] of(String text) {
            return switch (this) {
                case SVG ->
                        QrCode.of(text)
                                .svg("xmlns=\"http://www.w3.org/2000/svg\"")
                                .getBytes(StandardCharsets.UTF_8);
                case PNG -> QrPng.of(text);
            };
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Picture picture = address.get().segment(2).flatMap(Picture::ofTag).orElse(Picture.SVG);
        String link = shared.snippets().link();
        String name =
                link.startsWith(ShortLinks.FRONT)
                        ? link.substring(ShortLinks.FRONT.length())
                        : "qr";
        byte[] file = picture.of(shared.getAddress());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"" + name + "." + picture.tag() + "\"");
        response.setContentType(picture.type);
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }
}
