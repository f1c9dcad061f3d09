package nl.tweestap.teach.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.tweestap.shell.StaticFilesFilter;
import nl.tweestap.teach.drawn.Thumbnail;
import nl.tweestap.teach.drawn.Thumbnails;
import nl.tweestap.teach.oembed.ThumbnailAddress;

/** The small pictures of guides, steps and first pages, for who pastes a link of ours elsewhere. */
@WebServlet(ThumbnailAddress.FOLDER + "/*")
public class ThumbnailFiles extends HttpServlet {

    /** A class that pastes one link each is through by then. */
    private static final String RETRY_SECONDS = "5";

    @Inject transient SharedPages pages;
    @Inject transient Thumbnails thumbnails;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String file = request.getPathInfo();
        Optional<ThumbnailAddress> address = ThumbnailAddress.read(file == null ? "" : file);
        Optional<Thumbnail> shown = address.flatMap(this::shown);
        if (address.isEmpty() || shown.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Optional<byte[]> png = thumbnails.png(shown.get(), address.get().width());
        if (png.isEmpty()) {
            response.setHeader("Retry-After", RETRY_SECONDS);
            response.setHeader("Cache-Control", "no-store");
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        response.setHeader(
                "Cache-Control",
                StaticFilesFilter.keeping(request, shown.get().fingerprint()::equals));
        response.setContentType("image/png");
        response.setContentLength(png.get().length);
        response.getOutputStream().write(png.get());
    }

    /** A guide by its address in a frame; a first page by its own, which has none there. */
    private Optional<Thumbnail> shown(ThumbnailAddress address) {
        return pages.find("/embed" + address.path())
                .or(() -> pages.find(address.path()))
                .map(page -> page.thumbnail());
    }
}
